package io.github.filterspec.processor.harness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source file: its path below the source root, and its text. */
public record Source(String path, String text) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?!\\s*[*/])(?:.*?[ @])?(?:class|interface|enum|record) ([\\w$]+)");
  private static final String IMPORTS =
      """
      import static io.github.filterspec.HttpMethod.*;
      import static io.github.filterspec.SignIn.Scheme.*;
      import static io.github.filterspec.Unset.As.*;
      import io.github.filterspec.*;
      import io.github.filterspec.runtime.Range;
      import io.github.filterspec.runtime.Sort;
      import io.github.filterspec.runtime.TimeRange;
      import java.time.*;
      import java.util.*;
      """;

  /** Returns a file with the name of the first type in the text. */
  public static Source of(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in " + text);
    }
    Matcher named = PACKAGE.matcher(text);
    String folder = named.find() ? named.group(1).replace('.', '/') + "/" : "";
    return new Source(folder + type.group(1) + ".java", text);
  }

  /**
   * Returns a file in the package {@code p} that imports all annotations, in one line before the
   * text.
   */
  public static Source inP(String text) {
    return of("package p; " + IMPORTS.replace('\n', ' ') + "\n" + text);
  }

  /** Returns the file's name without its folder. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
