package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The sender of a message. The vendor documents three senders, and can add further senders.
 *
 * @param name the JSON value of the sender, such as {@code bot}
 */
public record MessageSender(@JsonValue String name) {
  /** A bot. */
  public static final MessageSender BOT = new MessageSender("bot");

  /** The contact. */
  public static final MessageSender USER = new MessageSender("user");

  /** An agent. */
  public static final MessageSender AGENT = new MessageSender("agent");

  /**
   * Creates a sender.
   *
   * @param name the JSON value of the sender, such as {@code bot}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MessageSender {}

  /** Returns the JSON value of the sender, such as {@code bot}. */
  @Override
  public String toString() {
    return name;
  }
}
