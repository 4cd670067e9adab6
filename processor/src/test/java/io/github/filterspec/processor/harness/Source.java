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
      import static io.github.filterspec.Safety.*;
      import io.github.filterspec.*;
      import io.github.filterspec.runtime.TimeRange;
      import java.time.*;
      import java.util.*;
      """;

  /** A file named after the first type in it. */
  public static Source of(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in " + text);
    }
    Matcher named = PACKAGE.matcher(text);
    String folder = named.find() ? named.group(1).replace('.', '/') + "/" : "";
    return new Source(folder + type.group(1) + ".java", text);
  }

  /** A file in the package {@code p} with all annotations imported, in one line before the text. */
  public static Source inP(String text) {
    return of("package p; " + IMPORTS.replace('\n', ' ') + "\n" + text);
  }

  /** The file's name without its folder. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
