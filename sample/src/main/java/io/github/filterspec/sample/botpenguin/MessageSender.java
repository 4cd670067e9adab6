package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who sent a message: one of the vendor's three, or one yet to come.
 *
 * @param name the sender as it is written
 */
public record MessageSender(@JsonValue String name) {
  /** A bot. */
  public static final MessageSender BOT = new MessageSender("bot");

  /** The contact. */
  public static final MessageSender USER = new MessageSender("user");

  /** An agent. */
  public static final MessageSender AGENT = new MessageSender("agent");

  /**
   * A sender.
   *
   * @param name the sender as it is written
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MessageSender {}

  /** The sender as it is written. */
  @Override
  public String toString() {
    return name;
  }
}
