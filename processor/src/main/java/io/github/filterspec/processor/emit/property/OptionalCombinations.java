package io.github.filterspec.processor.emit.property;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.MemberConstants;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The emitter of the methods that combine the expressions that are present. */
final class OptionalCombinations {
  private final ParameterizedTypeName optional;

  OptionalCombinations(ClassName expression) {
    this.optional = ParameterizedTypeName.get(ClassName.get(Optional.class), expression);
  }

  /**
   * Emits the methods {@code allOf} and {@code anyOf}.
   *
   * @param hasOr false for an expression that cannot be combined with OR; then there is no {@code
   *     anyOf}
   */
  Stream<MethodSpec> emit(boolean hasOr) {
    MethodSpec allOf = of("allOf", "Combines the expressions that are present with AND.\n");
    return hasOr
        ? Stream.of(allOf, of("anyOf", "Combines the expressions that are present with OR.\n"))
        : Stream.of(allOf);
  }

  private MethodSpec of(String name, String doc) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(doc)
        .addJavadoc(
            "$L",
            DocTags.returning(
                "the combination; empty if no expression is present",
                "first the first expression",
                "more the other expressions"))
        .addAnnotation(SafeVarargs.class)
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "varargs") // the array is only read
                .build())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(optional)
        .addParameter(optional, "first")
        .addParameter(ArrayTypeName.of(optional), "more")
        .varargs()
        .addStatement("return $L($L, first, more)", name, MemberConstants.PROPERTIES)
        .build();
  }
}
