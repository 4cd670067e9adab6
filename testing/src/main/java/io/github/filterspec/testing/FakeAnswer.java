package io.github.filterspec.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer of the fake API.
 *
 * @param ending how the sending of the answer ends
 * @param status the HTTP status
 * @param headers the headers
 * @param body the text of the body
 */
record FakeAnswer(Ending ending, int status, Map<String, String> headers, String body) {

  /** The ways in which the sending of an answer ends. */
  enum Ending {
    /** The whole answer is sent. */
    WHOLE,
    /** The connection is closed in the middle of the body. */
    IN_THE_BODY,
    /** The connection is closed before the answer. */
    BEFORE_THE_ANSWER,
    /** No answer is sent until the server is closed. */
    NEVER
  }

  static FakeAnswer json(int status, String body) {
    return new FakeAnswer(Ending.WHOLE, status, Map.of("Content-Type", "application/json"), body);
  }

  static FakeAnswer empty(int status) {
    return new FakeAnswer(Ending.WHOLE, status, Map.of(), "");
  }

  FakeAnswer ending(Ending other) {
    return new FakeAnswer(other, status, headers, body);
  }

  FakeAnswer withBody(String type, String other) {
    return new FakeAnswer(ending, status, Map.of("Content-Type", type), other);
  }

  FakeAnswer with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new FakeAnswer(ending, status, all, body);
  }
}
