package io.github.filterspec.processor.emit.endpoint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.emit.source.GeneratedLevel;
import io.github.filterspec.processor.emit.source.Literal;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.emit.source.TypeHeader;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.GeneratedNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The emitter of the class that defines an API. Generated queries and commands refer to the class
 * that defines their API.
 */
public final class ApiEmitter {

  public GeneratedFile emit(Api api) {
    ClassName name = GeneratedNames.api(api.type());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "The definition of $L, which all endpoints of the API share.\n",
                api.isPrivate() ? "a private API" : CodeBlock.of("{@link $T}", api.type()))
            .addModifiers(Modifier.FINAL)
            .addField(definition(api))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("Prevents instances.\n")
                    .addModifiers(Modifier.PRIVATE)
                    .build());
    TypeHeader.addTo(type, api);
    return GeneratedFile.of(name, type.build(), api.origin());
  }

  private static FieldSpec definition(Api api) {
    return FieldSpec.builder(
            RuntimeTypes.API_DEFINITION, "API", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The authentication, envelope, errors and rate limit of the API.\n")
        .initializer(
            "\n$>$>$T.of($L)$L$<$<",
            RuntimeTypes.API_DEFINITION,
            api.isPrivate() ? "null" : GeneratedLevel.of(api.type()),
            parts(api))
        .build();
  }

  private static CodeBlock parts(Api api) {
    CodeBlock.Builder parts = CodeBlock.builder();
    api.signIns().stream()
        .map(SignInExpression::of)
        .forEach(signIn -> parts.add("\n$>$>.$L$<$<", signIn));
    api.parts().envelopes().stream()
        .map(EnvelopeExpression::of)
        .filter(envelope -> !envelope.isEmpty() || api.parts().envelopes().size() > 1)
        .forEach(envelope -> parts.add("\n$>$>.envelope($L)$<$<", envelope.lambda()));
    api.parts()
        .errors()
        .map(ErrorsExpression::of)
        .filter(errors -> !errors.isEmpty())
        .ifPresent(errors -> parts.add("\n$>$>.errors($L)$<$<", errors.lambda()));
    api.parts()
        .limit()
        .ifPresent(
            limit -> parts.add("\n$>$>.$L$<$<", LimitExpression.of(limit, limit.perEndpoint())));
    if (!api.parts().mediaTypes().isEmpty()) {
      parts.add("\n$>$>.mediaTypes($L)$<$<", literals(api.parts().mediaTypes()));
    }
    return parts.build();
  }

  /** Returns texts as arguments. */
  static CodeBlock literals(List<String> texts) {
    return texts.stream().map(Literal::of).collect(CodeBlock.joining(", "));
  }
}
