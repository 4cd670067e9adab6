package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a conversation: one of the vendor's six, or a status that the account defines.
 *
 * @param name the text in JSON
 */
public record ConversationStatus(@JsonValue String name) {
  /** Open and active. */
  public static final ConversationStatus OPEN = new ConversationStatus("OPEN");

  /** An agent is working on it. */
  public static final ConversationStatus INPROGRESS = new ConversationStatus("INPROGRESS");

  /** Pending review. */
  public static final ConversationStatus REVIEW = new ConversationStatus("REVIEW");

  /** Paused, or on hold. */
  public static final ConversationStatus ONHOLD = new ConversationStatus("ONHOLD");

  /** Blocked on something external; spelt as the vendor spells it. */
  public static final ConversationStatus DEPENDANCY = new ConversationStatus("DEPENDANCY");

  /** Closed. */
  public static final ConversationStatus CLOSED = new ConversationStatus("CLOSED");

  /**
   * Creates a status.
   *
   * @param name the text in JSON
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ConversationStatus {}

  /** Returns the text in JSON. */
  @Override
  public String toString() {
    return name;
  }
}
