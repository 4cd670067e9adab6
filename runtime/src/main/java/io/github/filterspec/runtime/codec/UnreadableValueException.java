package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;

/** An exception for a JSON value that does not fit the type of a member (a method of the spec). */
public final class UnreadableValueException extends Exception {
  private static final long serialVersionUID = 1;

  private final String path;
  private final boolean wrongType;

  /**
   * Creates an exception. The exception has no stack trace, because the runtime always catches the
   * exception.
   *
   * @param reason the message of the exception, which does not contain the JSON value
   */
  public UnreadableValueException(String reason) {
    this(reason, "", false);
  }

  private UnreadableValueException(String reason, String path, boolean wrongType) {
    super(reason, null, false, false);
    this.path = path;
    this.wrongType = wrongType;
  }

  /**
   * Returns an exception for a JSON value. If the JSON type of the value is not the expected JSON
   * type, {@link #isWrongType} returns true for the exception. The JSON value null never has a
   * wrong type.
   */
  static UnreadableValueException as(JsonNodeType type, JsonNode json, String reason) {
    return new UnreadableValueException(reason, "", json.getNodeType() != type && !json.isNull());
  }

  /**
   * Returns an exception for the JSON value that contains the unreadable value.
   *
   * @param step the path from the containing value to the unreadable value, such as {@code .name}
   *     or {@code [2]}
   * @return a copy of this exception whose path begins with the given step
   */
  public UnreadableValueException at(String step) {
    return new UnreadableValueException(String.valueOf(getMessage()), step + path, wrongType);
  }

  /**
   * Returns the path to the JSON value that cannot be read.
   *
   * @return a path such as {@code .tags[2]}; empty if the whole value of the member cannot be read
   */
  public String path() {
    return path;
  }

  /**
   * Returns whether the JSON value has a wrong JSON type, such as a number in place of a text.
   *
   * @return true if the JSON type of the value does not fit the Java type
   */
  public boolean isWrongType() {
    return wrongType;
  }
}
