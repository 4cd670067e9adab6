package io.github.filterspec.runtime.walk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * The text of a position. The text of a position is encoded in the form of Base64 that is safe in
 * URLs.
 *
 * <p>The text encodes four parts: the version of the format, 16 bytes that identify the query, the
 * number or the cursor of the page in UTF-8, and a checksum of 4 bytes. Like the current format,
 * every future format of a position must begin with the version of the format and end with the
 * checksum of 4 bytes. Because of the version and the checksum, Filterspec does not report a
 * position in a newer format as damaged.
 */
final class PositionText {
  private static final byte FORMAT = 1;
  private static final int START_OF_PAGE = 1 + QueryHash.LENGTH;
  private static final int CHECKSUM_LENGTH = 4;

  private final byte[] bytes;

  private PositionText(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the position of a page of the given query. */
  static PositionText of(QueryHash query, String page) {
    byte[] pageBytes = page.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[START_OF_PAGE + pageBytes.length + CHECKSUM_LENGTH];
    bytes[0] = FORMAT;
    System.arraycopy(query.bytes(), 0, bytes, 1, QueryHash.LENGTH);
    System.arraycopy(pageBytes, 0, bytes, START_OF_PAGE, pageBytes.length);
    System.arraycopy(checksum(bytes), 0, bytes, startOfChecksum(bytes), CHECKSUM_LENGTH);
    return new PositionText(bytes);
  }

  /**
   * Reads a position.
   *
   * @throws IllegalArgumentException if the text is not a position, or if the position has an
   *     unknown format; the exception message does not contain the text
   */
  static PositionText parse(String text) {
    byte[] bytes = decode(text);
    boolean intact =
        bytes.length >= 1 + CHECKSUM_LENGTH
            && Arrays.equals(
                checksum(bytes), Arrays.copyOfRange(bytes, startOfChecksum(bytes), bytes.length))
            && encode(bytes).equals(text);
    if (!intact) {
      throw damaged();
    }
    if (bytes[0] != FORMAT) {
      throw new IllegalArgumentException(
          "The position has the format %d, but this version of filterspec-runtime knows only format %d. Use the version that created the position."
              .formatted(bytes[0], FORMAT));
    }
    if (startOfChecksum(bytes) < START_OF_PAGE) {
      throw damaged();
    }
    return new PositionText(bytes);
  }

  private static byte[] decode(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0]; // no position is empty
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static IllegalArgumentException damaged() {
    return new IllegalArgumentException(
        "The text is not a position, or it is damaged. Pass the unchanged text of a position that a page, an iterator or an exception returned.");
  }

  private static byte[] checksum(byte[] bytes) {
    return Arrays.copyOf(Sha256.of(Arrays.copyOf(bytes, startOfChecksum(bytes))), CHECKSUM_LENGTH);
  }

  private static int startOfChecksum(byte[] bytes) {
    return bytes.length - CHECKSUM_LENGTH;
  }

  /** Returns whether this position belongs to a page of the given query. */
  boolean belongsTo(QueryHash query) {
    return Arrays.equals(query.bytes(), Arrays.copyOfRange(bytes, 1, START_OF_PAGE));
  }

  /** Returns the part of this position that identifies the page: its number or its cursor. */
  String page() {
    int length = startOfChecksum(bytes) - START_OF_PAGE;
    return new String(bytes, START_OF_PAGE, length, StandardCharsets.UTF_8);
  }

  /** Returns the text of this position, which is printable ASCII and needs no encoding in a URL. */
  @Override
  public String toString() {
    return encode(bytes);
  }
}
