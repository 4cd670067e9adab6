package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds types called like packages: beside them, generated code cannot name what is in those.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-6.html#jls-6.4.2">JLS
 *     6.4.2</a>
 */
final class HiddenPackages {
  private static final List<String> NEEDED =
      List.of("com", "io", "java", "okhttp3", "org", "retrofit2");

  private final Elements elements;
  private final Map<String, List<Problem>> byPackage = new HashMap<>();

  HiddenPackages(Elements elements) {
    this.elements = elements;
  }

  /** What is wrong in the package of a spec. */
  List<Problem> beside(TypeElement spec) {
    return byPackage.computeIfAbsent(ClassName.get(spec).packageName(), this::in);
  }

  private List<Problem> in(String packageName) {
    String own = packageName.replaceFirst("\\..*", "");
    return Stream.concat(Stream.of(own), NEEDED.stream())
        .distinct()
        .map(name -> packageName.isEmpty() ? name : packageName + "." + name)
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .map(TypeElement.class::cast)
        .map(HiddenPackages::problem)
        .toList();
  }

  private static Problem problem(TypeElement type) {
    return new Problem(
        Code.FS024,
        "%s is the name of a package that generated code needs: rename this type"
            .formatted(type.getSimpleName()),
        Origin.ofType(type.getQualifiedName().toString()));
  }
}
