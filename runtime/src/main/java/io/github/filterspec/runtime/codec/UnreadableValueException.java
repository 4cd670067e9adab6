package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;

/** A JSON value does not fit the type of a member. */
public final class UnreadableValueException extends Exception {
  private static final long serialVersionUID = 1;

  private final String path;
  private final boolean wrongType;

  /**
   * Creates an exception without a stack trace, because it is always caught nearby.
   *
   * @param reason the reason, without the value
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
   * Returns an exception for a JSON value. A value of another JSON type than the expected one is a
   * wrong type, unless it is null.
   */
  static UnreadableValueException as(JsonNodeType type, JsonNode json, String reason) {
    return new UnreadableValueException(reason, "", json.getNodeType() != type && !json.isNull());
  }

  /**
   * Returns an exception for the value that contains this part.
   *
   * @param step the place of the part, such as {@code .name} or {@code [2]}
   * @return an exception with a longer path
   */
  public UnreadableValueException at(String step) {
    return new UnreadableValueException(String.valueOf(getMessage()), step + path, wrongType);
  }

  /**
   * Returns the place of the part that does not fit.
   *
   * @return a path such as {@code .tags[2]}, or an empty text for the value itself
   */
  public String path() {
    return path;
  }

  /**
   * Returns true if the JSON has another type, such as a number in place of a text.
   *
   * @return true for another type
   */
  public boolean isWrongType() {
    return wrongType;
  }
}
