package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The types that are generated from others, as far as their names tell. */
final class GeneratedTypes {
  private static final String FILTER = "Filter";

  private GeneratedTypes() {}

  /** The filter of a spec without an endpoint. */
  static ClassName filterOf(ClassName spec) {
    return ClassName.get(spec.packageName(), named(spec, FILTER));
  }

  /** The simple names of all that may be generated from a spec or an API. */
  static Stream<String> namesFrom(TypeElement type) {
    return Stream.of(FILTER, "Query", "Command", "Service", "Condition", "Api")
        .map(suffix -> named(ClassName.get(type), suffix));
  }

  private static String named(ClassName source, String suffix) {
    return String.join("_", source.simpleNames()) + suffix;
  }
}
