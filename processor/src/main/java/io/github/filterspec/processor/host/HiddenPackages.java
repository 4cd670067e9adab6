package io.github.filterspec.processor.host;

import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/**
 * The search for types that hide a package because the type and the package have the same name. A
 * type with the name {@code io} hides the package {@code io}, so code in the package of the type
 * cannot write a qualified name such as {@code io.example.Shop} (<a
 * href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-6.html#jls-6.4.2">JLS 6.4.2</a>).
 * The search needs the generated source and types outside the spec, so the search is not one of the
 * rules in {@code processor.check}.
 */
final class HiddenPackages {
  private static final List<String> NEEDED =
      List.of("com", "io", "java", "okhttp3", "org", "retrofit2");

  /** A line of generated source without code, such as an import or a line of a comment. */
  private static final Pattern NO_CODE = Pattern.compile("\\s*(package|import|/\\*|\\*).*");

  private final Elements elements;
  private final Map<String, List<String>> byPackage = new HashMap<>();

  HiddenPackages(Elements elements) {
    this.elements = elements;
  }

  /** Returns a problem if a type hides a package that the generated file needs. */
  Optional<Problem> by(GeneratedFile file) {
    return byPackage.computeIfAbsent(file.type().packageName(), this::in).stream()
        .filter(type -> isNamed(type.substring(type.lastIndexOf('.') + 1), file.text()))
        .findFirst()
        .map(HiddenPackages::problem);
  }

  private List<String> in(String packageName) {
    String own = packageName.replaceFirst("\\..*", "");
    return Stream.concat(Stream.of(own), NEEDED.stream())
        .distinct()
        .map(name -> packageName.isEmpty() ? name : packageName + "." + name)
        .filter(type -> elements.getTypeElement(type) != null)
        .toList();
  }

  private static boolean isNamed(String packageName, String code) {
    Pattern qualified = Pattern.compile("(?<![\\w.\"])" + packageName + "\\.[a-z]\\w*\\.");
    return code.lines()
        .filter(line -> !NO_CODE.matcher(line).matches())
        .anyMatch(line -> qualified.matcher(line).find());
  }

  private static Problem problem(String type) {
    return new Problem(
        Code.NAME_TAKEN,
        "the type %s has the same name as a package that generated code needs. Rename the type"
            .formatted(type.substring(type.lastIndexOf('.') + 1)),
        Origin.ofType(type));
  }
}
