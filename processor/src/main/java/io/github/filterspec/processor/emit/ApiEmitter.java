package io.github.filterspec.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.GeneratedNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the definition of an API. The queries of all its specs refer to the definition. */
final class ApiEmitter {

  GeneratedFile emit(Api api) {
    ClassName name = GeneratedNames.api(api.type());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "What all endpoints of $L share.\n",
                api.isPrivate() ? "a private API" : CodeBlock.of("{@link $T}", api.type()))
            .addModifiers(Modifier.FINAL)
            .addField(definition(api))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("Has no instances.\n")
                    .addModifiers(Modifier.PRIVATE)
                    .build());
    TypeHeader.addTo(type, api);
    return GeneratedFile.of(name, type.build(), api.origin());
  }

  private static FieldSpec definition(Api api) {
    return FieldSpec.builder(
            RuntimeTypes.API_DEFINITION, "API", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("Authentication, envelope, errors and limit of the API.\n")
        .initializer(
            "\n$>$>new $T(\n$>$>$L,\n$L,\n$L,\n$L,\n$L)$L$<$<$<$<",
            RuntimeTypes.API_DEFINITION,
            api.isPrivate() ? "null" : CodeBlock.of("$T.class", api.type()),
            api.bearer(),
            envelope(api.envelope()),
            errors(api.errors()),
            limit(api.limit()),
            mediaTypes(api.mediaTypes()))
        .build();
  }

  private static CodeBlock mediaTypes(List<String> types) {
    return types.isEmpty()
        ? CodeBlock.of("")
        : types.stream()
            .map(Literal::of)
            .collect(CodeBlock.joining(", ", "\n.withMediaTypes(", ")"));
  }

  private static CodeBlock envelope(Api.Envelope envelope) {
    return EnvelopeExpression.of(envelope);
  }

  private static CodeBlock errors(Api.Errors errors) {
    return CodeBlock.of(
        "new $T($L, $L, $L)",
        RuntimeTypes.ERROR_PARTS,
        Literal.of(errors.code()),
        Literal.of(errors.message()),
        Literal.of(errors.status()));
  }

  private static CodeBlock limit(Api.Limit limit) {
    return CodeBlock.of(
        "new $T($L, $L, $L)",
        RuntimeTypes.LIMIT,
        limit.requests(),
        limit.seconds(),
        limit.perEndpoint());
  }
}
