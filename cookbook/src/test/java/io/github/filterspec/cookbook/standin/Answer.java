package io.github.filterspec.cookbook.standin;

import java.util.LinkedHashMap;
import java.util.Map;

/** An answer of a stand-in. */
public record Answer(int status, Map<String, String> headers, String body) {

  /** Returns an answer with the status 200. */
  public static Answer json(String body) {
    return new Answer(200, Map.of("Content-Type", "application/json"), body);
  }

  /** Returns a copy with one more header, or with another value of the header. */
  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }
}
