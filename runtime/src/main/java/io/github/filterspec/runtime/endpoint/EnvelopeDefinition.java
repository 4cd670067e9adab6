package io.github.filterspec.runtime.endpoint;

/**
 * The envelope of answers. An envelope gives the path of each part of an answer, such as {@code
 * meta.status}. If the path of a part is empty, the answers do not have this part. An envelope
 * definition is immutable, so each method that sets a path returns a copy.
 */
public final class EnvelopeDefinition {
  /** An envelope without parts. */
  static final EnvelopeDefinition NONE = new EnvelopeDefinition("", "", "", "", "", false);

  private final String data;
  private final String success;
  private final String successIs;
  private final String message;
  private final String status;
  private final boolean noneIfMissing;

  private EnvelopeDefinition(
      String data,
      String success,
      String successIs,
      String message,
      String status,
      boolean noneIfMissing) {
    this.data = data;
    this.success = success;
    this.successIs = successIs;
    this.message = message;
    this.status = status;
    this.noneIfMissing = noneIfMissing;
  }

  /**
   * Sets the path of the items or, for a command, the path of the answer's data.
   *
   * @param path the path of the data in an answer, such as {@code data}
   * @return the copy
   */
  public EnvelopeDefinition data(String path) {
    return new EnvelopeDefinition(path, success, successIs, message, status, noneIfMissing);
  }

  /**
   * Sets the path of the field that says whether the request succeeded.
   *
   * @param path the path of the success field
   * @param value the value of the success field in a successful answer, as text
   * @return the copy
   */
  public EnvelopeDefinition success(String path, String value) {
    return new EnvelopeDefinition(data, path, value, message, status, noneIfMissing);
  }

  /**
   * Sets the path of the message in an answer.
   *
   * @param path the path of the message in an answer, such as {@code message}
   * @return the copy
   */
  public EnvelopeDefinition message(String path) {
    return new EnvelopeDefinition(data, success, successIs, path, status, noneIfMissing);
  }

  /**
   * Sets the path of the field that repeats the HTTP status in the body of the answer.
   *
   * @param path the path of the status field in an answer, such as {@code code}
   * @return the copy
   */
  public EnvelopeDefinition status(String path) {
    return new EnvelopeDefinition(data, success, successIs, message, path, noneIfMissing);
  }

  /**
   * Says that data which is missing or null means that the answer has no items.
   *
   * @return the copy
   */
  public EnvelopeDefinition noneIfMissing() {
    return new EnvelopeDefinition(data, success, successIs, message, status, true);
  }

  /**
   * Returns whether data that is missing or null means that the answer has no items.
   *
   * @return true if the answer has no items; false if the answer is an error
   */
  public boolean isNoneIfMissing() {
    return noneIfMissing;
  }

  /**
   * Returns the path of the items or, for a command, the path of the answer's data.
   *
   * @return the path of the data; empty if the whole body is the data
   */
  public String data() {
    return data;
  }

  /**
   * Returns the path of the field that says whether the request succeeded.
   *
   * @return the path, or empty
   */
  public String success() {
    return success;
  }

  /**
   * Returns the value that the success field has in a successful answer.
   *
   * @return the value as text
   */
  public String successIs() {
    return successIs;
  }

  /**
   * Returns the path of the message in an answer.
   *
   * @return the path, or empty
   */
  public String message() {
    return message;
  }

  /**
   * Returns the path of the field that repeats the HTTP status in the body of the answer.
   *
   * @return the path, or empty
   */
  public String status() {
    return status;
  }

  /**
   * Returns true if the API has no envelope.
   *
   * @return true if every path is empty
   */
  public boolean isNone() {
    return (data + success + message + status).isEmpty();
  }
}
