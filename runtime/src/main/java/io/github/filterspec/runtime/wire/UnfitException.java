package io.github.filterspec.runtime.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;

/** Says that JSON holds a value that a member's type cannot hold; the value is then kept raw. */
public final class UnfitException extends Exception {
  private static final long serialVersionUID = 1;

  private final String path;
  private final boolean wrongType;

  /**
   * An exception without a stack trace, since it is always caught nearby.
   *
   * @param reason what does not fit, without the value
   */
  public UnfitException(String reason) {
    this(reason, "", false);
  }

  private UnfitException(String reason, String path, boolean wrongType) {
    super(reason, null, false, false);
    this.path = path;
    this.wrongType = wrongType;
  }

  /** Says that JSON does not fit; of another type it is not even a value, unless it is null. */
  static UnfitException as(JsonNodeType type, JsonNode json, String reason) {
    return new UnfitException(reason, "", json.getNodeType() != type && !json.isNull());
  }

  /** The same, of a part that stands at a step such as {@code .name} or {@code [2]}. */
  UnfitException at(String step) {
    return new UnfitException(String.valueOf(getMessage()), step + path, wrongType);
  }

  /** Where the part stands that does not fit; empty for the value itself. */
  String path() {
    return path;
  }

  /** Whether the JSON is of another type, as of a number where there should be a text. */
  boolean isWrongType() {
    return wrongType;
  }
}
