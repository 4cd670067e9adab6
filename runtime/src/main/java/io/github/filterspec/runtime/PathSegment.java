package io.github.filterspec.runtime;

import io.github.filterspec.runtime.text.DotSegments;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A percent-encoded value in the path of a URL. The value is always one segment of the path. For
 * example, the value {@code a/b:c} is written as {@code a%2Fb%3Ac}.
 *
 * <p>The methods of generated services have parameters of the type {@code PathSegment}. With {@code
 * PathSegment}, no value can change the host or the path of a request.
 */
public final class PathSegment {
  private static final String UNRESERVED = "-._~";

  private final String encoded;

  private PathSegment(String encoded) {
    this.encoded = encoded;
  }

  /**
   * Encodes a value as a segment of a path. ASCII letters, ASCII digits and {@code - . _ ~} are not
   * changed. All other characters are percent-encoded.
   *
   * @param name the name of the value; the message of an exception contains this name
   * @param value the value before encoding
   * @return the segment
   * @throws IllegalArgumentException if the value is empty, has half of a surrogate pair, or is a
   *     dot segment in any spelling, such as {@code ..}, {@code %2e%2e} or {@code ..;x=1}; the
   *     message of the exception contains the name of the value, but not the value itself
   */
  public static PathSegment of(String name, String value) {
    Objects.requireNonNull(value, name + ": null was passed");
    if (value.isEmpty()) {
      throw new IllegalArgumentException(
          name + ": the value is empty, but a segment of a path cannot be empty");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
      throw new IllegalArgumentException(name + ": the value is not valid Unicode text");
    }
    if (DotSegments.in(value)) {
      throw new IllegalArgumentException(name + ": the value " + DotSegments.PROBLEM);
    }
    return new PathSegment(encode(value));
  }

  private static String encode(String value) {
    StringBuilder text = new StringBuilder();
    for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      if (isUnreserved(c)) {
        text.append(c);
      } else {
        text.append("%%%02X".formatted((int) c));
      }
    }
    return text.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }

  /** Returns the percent-encoded segment. Retrofit inserts the segment into the path. */
  @Override
  public String toString() {
    return encoded;
  }
}
