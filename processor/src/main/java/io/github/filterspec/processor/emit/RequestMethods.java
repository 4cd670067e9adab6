package io.github.filterspec.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the methods of a query or a command: its endpoint, and the query of another page. */
final class RequestMethods {
  private final Spec spec;
  private final MemberConstants constants;
  private final ClassName name;

  RequestMethods(Spec spec, MemberConstants constants) {
    this.spec = spec;
    this.constants = constants;
    this.name = GeneratedNames.value(spec);
  }

  void addTo(TypeSpec.Builder type) {
    spec.endpoint()
        .ifPresent(
            endpoint -> {
              spec.pageNumber().ifPresent(page -> type.addMethod(atPage(page)));
              spec.cursor().ifPresent(cursor -> type.addMethod(atCursor(cursor)));
              type.addMethod(endpoint());
              type.addMethod(call(endpoint));
              if (!endpoint.writes()) {
                type.addMethod(after(endpoint));
              }
            });
  }

  private MethodSpec atPage(SpecMember page) {
    return MethodSpec.methodBuilder("atPage")
        .addJavadoc(
            "Returns a copy of this query for another page. The page is not part of equality.\n\n")
        .addJavadoc("@param number the page\n@return the query at that page\n")
        .addJavadoc(
            "@throws $T if the number is below the first page's\n", IllegalArgumentException.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addParameter(TypeName.INT, "number")
        .addStatement("return new $T(at($N, number))", name, constants.of(page))
        .build();
  }

  private MethodSpec atCursor(SpecMember cursor) {
    return MethodSpec.methodBuilder("atCursor")
        .addJavadoc(
            "Returns a copy of this query for another page. The page is not part of equality.\n\n")
        .addJavadoc("@param cursor where the page begins, as an answer says\n")
        .addJavadoc("@return the query at that page\n")
        .addJavadoc("@throws $T if the cursor is blank\n", IllegalArgumentException.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addParameter(String.class, "cursor")
        .addStatement("return new $T(at($N, cursor))", name, constants.of(cursor))
        .build();
  }

  private static MethodSpec endpoint() {
    return overriding("endpoint")
        .returns(RuntimeTypes.ENDPOINT_DEFINITION)
        .addStatement("return ENDPOINT")
        .build();
  }

  private MethodSpec call(Endpoint endpoint) {
    return overriding("call")
        .returns(AnswerTypes.call(endpoint))
        .addParameter(RuntimeTypes.RETROFIT, "retrofit")
        .addStatement(endpoint.apis().isEmpty() ? inSkeleton() : callOfService())
        .build();
  }

  /**
   * Returns the request of a skeleton. It does not use the service, because the name of the service
   * may be taken.
   */
  private static CodeBlock inSkeleton() {
    return CodeBlock.of("throw new $T()", IllegalStateException.class);
  }

  private CodeBlock callOfService() {
    return CodeBlock.of(
        "return retrofit.create($T.class).$L($L)",
        GeneratedNames.service(spec),
        GeneratedNames.serviceMethod(spec),
        new ServiceParameters(spec, constants).arguments());
  }

  private MethodSpec after(Endpoint endpoint) {
    return overriding("after")
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), name))
        .addParameter(page(endpoint), "page")
        .addStatement("return $L", next())
        .build();
  }

  private CodeBlock next() {
    if (spec.cursor().isPresent()) {
      return CodeBlock.of("page.cursor().map(this::atCursor)");
    }
    return spec.pageNumber()
        .map(constants::of)
        .map(
            page ->
                CodeBlock.of(
                    "page.hasNext() ? $1T.of(atPage(get($2N) + 1)) : $1T.empty()",
                    Optional.class,
                    page))
        .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class));
  }

  private static TypeName page(Endpoint endpoint) {
    return ParameterizedTypeName.get(RuntimeTypes.PAGE, AnswerTypes.item(endpoint));
  }

  private static MethodSpec.Builder overriding(String method) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
