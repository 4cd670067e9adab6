package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.Headers;

/**
 * The header {@code Link} of an answer (RFC 8288), such as {@code
 * <https://api.example.com/tickets?page=2>; rel="next"}.
 */
final class LinkHeader {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
  private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";
  private static final Pattern TARGET = Pattern.compile("[\\s,]*+<([^>]*+)>");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "\\s*+;\\s*+(?:(" + TOKEN + ")\\s*+(?:=\\s*+(" + QUOTED + "|[^\\s,;\"]*+))?)?");
  private static final Pattern END = Pattern.compile("\\s*+(?:,|$)");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String NEXT = "next";

  private final String text;
  private final Set<String> next = new TreeSet<>();
  private int at;

  private LinkHeader(String text) {
    this.text = text;
  }

  /**
   * Returns the target of the link with the relation {@code next}; empty if the answer has no such
   * link. The target can be a relative URL.
   *
   * @param api the name of the API, for messages
   */
  static Optional<String> next(Headers headers, String api) {
    List<String> targets =
        headers.values("Link").stream()
            .flatMap(value -> new LinkHeader(value).read(api))
            .distinct()
            .toList();
    if (targets.size() > 1) {
      throw CallFailure.protocol(
          "%s answered with %d different URLs of the next page in the header Link"
              .formatted(api, targets.size()));
    }
    return targets.stream().findFirst();
  }

  private Stream<String> read(String api) {
    while (at < text.length() && !text.substring(at).isBlank()) {
      Matcher target = expected(TARGET, api);
      String relation = relation();
      if (SPACES.splitAsStream(relation).anyMatch(NEXT::equals)) {
        next.add(target.group(1).strip());
      }
      expected(END, api);
    }
    return next.stream();
  }

  /** Reads all parameters of a link, and returns the relations in lower case. */
  private String relation() {
    String relation = "";
    boolean known = false;
    Matcher parameter = matcher(PARAMETER);
    while (parameter.lookingAt()) {
      at = parameter.end();
      if (!known && "rel".equalsIgnoreCase(parameter.group(1)) && parameter.group(2) != null) {
        relation = unquoted(parameter.group(2)).strip().toLowerCase(Locale.ROOT);
        known = true; // RFC 8288 ignores all but the first
      }
      parameter = matcher(PARAMETER);
    }
    return relation;
  }

  private static String unquoted(String value) {
    return value.startsWith("\"")
        ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
        : value;
  }

  private Matcher expected(Pattern pattern, String api) {
    Matcher matcher = matcher(pattern);
    if (!matcher.lookingAt()) {
      throw CallFailure.protocol(
          "%s answered with a header Link that is not valid (RFC 8288)".formatted(api));
    }
    at = matcher.end();
    return matcher;
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }
}
