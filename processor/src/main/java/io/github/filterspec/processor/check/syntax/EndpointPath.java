package io.github.filterspec.processor.check.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The syntax of an endpoint's path, which is appended to the base URL of the API. */
public final class EndpointPath {
  private static final Pattern PART = Pattern.compile("\\{([^{}]*+)}");
  private static final Pattern PART_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*+");
  private static final Pattern OTHER_PART = Pattern.compile("(?<=^|/)(?::([^/]+)|<([^/<>]+)>)");
  private static final Pattern DOTS = Pattern.compile("(?i)(?:\\.|%2e){1,2}(?:;.*+)?");
  private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|\\p{Zl}|\\p{Zp}");

  private EndpointPath() {}

  /** Returns the first problem of a path; empty if the path is valid. */
  public static Optional<String> problem(String path) {
    return whole(path)
        .or(() -> braces(path))
        .or(() -> segments(path))
        .or(() -> characters(PART.matcher(path).replaceAll("x")));
  }

  private static Optional<String> whole(String path) {
    if (path.isBlank()) {
      return Optional.of("is blank. Write a path such as inbox/users");
    }
    if (path.contains("://")) {
      return Optional.of(
          "is a whole URL. Write only the part after the base URL, such as inbox/users");
    }
    if (path.startsWith("/")) {
      return Optional.of(
          "begins with a slash. Remove the slash, so that the path follows the base URL");
    }
    return path.contains("?")
        ? Optional.of(
            "has parameters after a question mark. Remove the question mark and the parameters, and declare each parameter as a member of a spec with @QueryParameters")
        : Optional.empty();
  }

  private static Optional<String> braces(String path) {
    Matcher part = PART.matcher(path);
    while (part.find()) {
      if (part.group(1).isEmpty()) {
        return Optional.of("has {} without a name. Write a name in the braces, such as {id}");
      }
      if (!PART_NAME.matcher(part.group(1)).matches()) {
        return Optional.of(
            "has %s. The name in the braces must begin with a letter and contain only letters, digits, - and _"
                .formatted(part.group()));
      }
    }
    String rest = part.replaceAll("x");
    return rest.contains("{") || rest.contains("}")
        ? Optional.of(
            "has braces that do not have the form {name}. Write one pair of braces around the name, such as {id}")
        : Optional.empty();
  }

  private static Optional<String> segments(String path) {
    Matcher part = OTHER_PART.matcher(path);
    if (part.find()) {
      String name = part.group(1) != null ? part.group(1) : part.group(2);
      return Optional.of("has %1$s. Write {%2$s} instead of %1$s".formatted(part.group(), name));
    }
    if (path.contains("//")) {
      return Optional.of("has two slashes in a row. Remove one of the two slashes");
    }
    return Stream.of(path.split("/"))
        .filter(segment -> DOTS.matcher(segment).matches())
        .map("has the segment \"%s\", which leads to another path. Remove this segment"::formatted)
        .findFirst();
  }

  private static Optional<String> characters(String path) {
    if (BAD_ESCAPE.matcher(path).find()) {
      return Optional.of(
          "has a % that is not followed by two hex digits. Write %25 for a percent sign");
    }
    if (path.contains("#") || path.contains("\\")) {
      String sign = path.contains("#") ? "#" : "\\";
      return Optional.of(
          "has the character %s, which is not allowed in a path. Remove this character, or write %s to send this character"
              .formatted(sign, sign.equals("#") ? "%23" : "%5C"));
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(path)) {
      return Optional.of("has half of a surrogate pair. Write the whole character");
    }
    return CONTROL.matcher(path).find()
        ? Optional.of("has a control character. Remove this character")
        : Optional.empty();
  }
}
