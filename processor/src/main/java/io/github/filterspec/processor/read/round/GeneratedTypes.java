package io.github.filterspec.processor.read.round;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.Endpoint;
import io.github.filterspec.processor.read.element.AnnotationView;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The names of the types that are generated from other types. */
public final class GeneratedTypes {
  private static final String FILTER = "Filter";

  private GeneratedTypes() {}

  /** Returns the filter of a spec without an endpoint. */
  public static ClassName filterOf(ClassName spec) {
    return ClassName.get(spec.packageName(), named(spec, FILTER));
  }

  /** Returns the simple names of all types that may be generated from a spec or an API. */
  static Stream<String> namesFrom(TypeElement type) {
    Stream<String> suffixes =
        isSent(type)
            ? Stream.of("Query", "Command", "Service")
            : Stream.of(FILTER, "Condition", "Api");
    return suffixes.map(suffix -> named(ClassName.get(type), suffix));
  }

  /** Returns whether a spec has an endpoint. */
  static boolean isSent(TypeElement spec) {
    return spec.getAnnotationMirrors().stream()
        .map(annotation -> AnnotationView.typeOf(annotation).getQualifiedName())
        .anyMatch(type -> type.contentEquals(Endpoint.class.getCanonicalName()));
  }

  private static String named(ClassName source, String suffix) {
    return String.join("_", source.simpleNames()) + suffix;
  }
}
