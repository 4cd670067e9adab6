package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.model.Access;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.model.Spec;
import javax.lang.model.element.Modifier;

/** The annotations and modifiers that all generated types have. */
public final class TypeHeader {
  private TypeHeader() {}

  /** Adds the annotations and modifiers for a type that is generated from a spec. */
  public static TypeSpec.Builder addTo(TypeSpec.Builder type, Spec spec) {
    return addTo(type, spec.type(), spec.access(), spec.isPublic(), spec.deprecated());
  }

  /** Adds the annotations and modifiers for a type that is generated from an API. */
  public static TypeSpec.Builder addTo(TypeSpec.Builder type, Api api) {
    return addTo(type, api.type(), api.access(), api.isPublic(), api.deprecated());
  }

  /** Adds the annotations and modifiers for a type that is generated from a kind of property. */
  public static TypeSpec.Builder addTo(TypeSpec.Builder type, PropertyKind kind) {
    return addTo(type, kind.type(), kind.access(), kind.isPublic(), kind.deprecated());
  }

  private static TypeSpec.Builder addTo(
      TypeSpec.Builder type,
      ClassName source,
      Access access,
      boolean isPublic,
      boolean deprecated) {
    type.addAnnotations(SourceMark.of(source, access));
    type.addAnnotation(RuntimeTypes.NULL_MARKED);
    if (deprecated) { // generated code uses deprecated types of the user
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "{$S, $S}", "deprecation", "removal")
              .build());
    }
    return isPublic ? type.addModifiers(Modifier.PUBLIC) : type;
  }
}
