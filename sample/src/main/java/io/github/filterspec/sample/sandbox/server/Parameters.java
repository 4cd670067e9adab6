package io.github.filterspec.sample.sandbox.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a request. The status 400 for blank, repeated and unknown parameters is
 * our own decision.
 */
public final class Parameters {

  private final Map<String, String> values;

  private Parameters(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads the query parameters of a URL.
   *
   * @param names the known parameters
   * @throws Refusal if a parameter is unknown or repeated (status 400)
   */
  static Parameters parse(@Nullable String rawQuery, List<String> names) {
    Map<String, String> values = new HashMap<>();
    for (String pair : pairs(rawQuery)) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      if (!names.contains(name)) {
        throw bad(name, "is not known");
      }
      if (values.putIfAbsent(name, value) != null) {
        throw bad(name, "occurs twice");
      }
    }
    return new Parameters(values);
  }

  /** Returns the value of a required parameter, which must be one of the given values. */
  public String oneOf(String name, List<String> allowed) {
    String value = required(name);
    if (!allowed.contains(value)) {
      throw bad(name, "must be one of " + allowed);
    }
    return value;
  }

  /**
   * Returns the value of a required parameter, which must be a whole number from 1 to the given
   * maximum.
   */
  public long wholeNumber(String name, long maximum) {
    String value = required(name);
    try {
      if (value.matches("[1-9][0-9]*") && Long.parseLong(value) <= maximum) {
        return Long.parseLong(value);
      }
    } catch (NumberFormatException tooLarge) {
      // reported below
    }
    throw bad(name, "must be a whole number from 1 to " + maximum);
  }

  /**
   * Returns the value of an optional parameter that is a whole number. If the request does not have
   * the parameter, returns the given default value.
   */
  public long wholeNumberOr(long absent, String name, long maximum) {
    return values.containsKey(name) ? wholeNumber(name, maximum) : absent;
  }

  private String required(String name) {
    String value = values.get(name);
    if (value == null) {
      throw bad(name, "is required");
    }
    if (value.isBlank()) {
      throw bad(name, "must not be blank");
    }
    return value;
  }

  private static List<String> pairs(@Nullable String rawQuery) {
    return rawQuery == null || rawQuery.isEmpty() ? List.of() : List.of(rawQuery.split("&", -1));
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("The query is not URL encoded.");
    }
  }

  private static Refusal bad(String name, String problem) {
    return Refusal.badRequest("Parameter '" + name + "' " + problem + ".");
  }
}
