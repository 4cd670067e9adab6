package io.github.filterspec.processor.check.syntax;

import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The syntax of a path into an answer, such as {@code meta.next}, {@code errors[0].code} or {@code
 * ['@odata.nextLink']}.
 */
public final class AnswerPath {
  private static final String STEP = "(?:\\['[^']+']|\\[[0-9]{1,9}])";
  private static final String NAME = "[^.\\[\\]'?*]+";
  private static final Pattern PATH =
      Pattern.compile("(?:%2$s|%1$s)%1$s*(?:\\.%2$s%1$s*)*".formatted(STEP, NAME));
  private static final Pattern INDEX_AS_NAME = Pattern.compile("(?:^|\\.)([0-9]+)(?=[.\\[]|$)");
  private static final Pattern ANNOTATED = Pattern.compile("(?:^|\\.)[^.\\[\\]']*@[^\\[\\]']*\\.");
  private static final Pattern QUOTED = Pattern.compile("\\['[^']*']");

  private AnswerPath() {}

  /** Returns true if the path contains no blank name. */
  public static boolean isWhole(String path) {
    return Stream.of(path.split("\\.", -1)).noneMatch(String::isBlank);
  }

  /**
   * Returns the problem of a path; empty if the path is valid.
   *
   * @param owner the words for the member or attribute in the error message
   * @param called the attribute that contains the path; the error message contains an example with
   *     the attribute
   * @param origin the place to report
   */
  public static Optional<Problem> problem(String path, String owner, String called, Origin origin) {
    return problem(path, called)
        .map(
            problem ->
                new Problem(
                    Code.BLANK_WIRE_NAME,
                    "the path \"%s\" of %s %s".formatted(path, owner, problem),
                    origin));
  }

  private static Optional<String> problem(String path, String called) {
    String names = QUOTED.matcher(path).replaceAll("[0]");
    if (!isWhole(names)) {
      String problem = names.isBlank() ? "is blank" : "needs a name before and after each dot";
      return Optional.of("%s. Write a path such as meta.%s".formatted(problem, called));
    }
    if (names.equals("$") || names.startsWith("$.") || names.startsWith("$[")) {
      return Optional.of(
          "begins with $. Remove the $, because every path begins at the top of the answer");
    }
    if (names.startsWith("/")) {
      return Optional.of(
          "is a JSON Pointer. Write %s instead".formatted(path.substring(1).replace('/', '.')));
    }
    if (!path.equals(path.strip())) {
      return Optional.of("begins or ends with a blank. Remove the blank");
    }
    if (INDEX_AS_NAME.matcher(names).find()) {
      return Optional.of(
          "has a number as a name. For an element of a list, write a path such as data[0].id. For a field with the name 0, write ['0']");
    }
    if (ANNOTATED.matcher(names).find()) {
      return Optional.of(
          "means two nested fields. Write ['%s'] for one field whose name contains the dot"
              .formatted(path));
    }
    return PATH.matcher(path).matches()
        ? Optional.empty()
        : Optional.of(
            "is malformed. Write a path such as meta.%s, errors[0].code or ['@odata.nextLink']"
                .formatted(called));
  }
}
