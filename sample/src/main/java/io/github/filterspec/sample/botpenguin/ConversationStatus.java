package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a conversation. The vendor defines six statuses, and an account can define further
 * statuses.
 *
 * @param name the JSON value of the status, such as {@code OPEN}
 */
public record ConversationStatus(@JsonValue String name) {
  /** Open and active. */
  public static final ConversationStatus OPEN = new ConversationStatus("OPEN");

  /** An agent works on the conversation. */
  public static final ConversationStatus INPROGRESS = new ConversationStatus("INPROGRESS");

  /** Pending review. */
  public static final ConversationStatus REVIEW = new ConversationStatus("REVIEW");

  /** Paused, or on hold. */
  public static final ConversationStatus ONHOLD = new ConversationStatus("ONHOLD");

  /**
   * The conversation waits for something external. The spelling {@code DEPENDANCY} is the vendor's
   * spelling.
   */
  public static final ConversationStatus DEPENDANCY = new ConversationStatus("DEPENDANCY");

  /** Closed. */
  public static final ConversationStatus CLOSED = new ConversationStatus("CLOSED");

  /**
   * Creates a status.
   *
   * @param name the JSON value of the status, such as {@code OPEN}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ConversationStatus {}

  /** Returns the JSON value of the status, such as {@code OPEN}. */
  @Override
  public String toString() {
    return name;
  }
}
