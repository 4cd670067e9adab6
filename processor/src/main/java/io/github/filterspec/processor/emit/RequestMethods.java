package io.github.filterspec.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits what makes a value a query or a command: where it is sent, and which page comes next. */
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
              type.addMethod(endpoint());
              type.addMethod(call(endpoint));
              if (!endpoint.writes()) {
                type.addMethod(after(endpoint));
              }
            });
  }

  private MethodSpec atPage(SpecMember page) {
    return MethodSpec.methodBuilder("atPage")
        .addJavadoc("This query at another page; equal to this one, but sent otherwise.\n\n")
        .addJavadoc("@param number the page\n@return the query at that page\n")
        .addJavadoc("@throws IllegalArgumentException if the number is below the first page's\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addParameter(TypeName.INT, "number")
        .addStatement("return new $T(at($N, number))", name, constants.of(page))
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
        .addStatement(
            "return retrofit.create($T.class).$L($L)",
            GeneratedNames.service(spec),
            GeneratedNames.serviceMethod(spec),
            new ServiceParameters(spec, constants).arguments())
        .build();
  }

  private MethodSpec after(Endpoint endpoint) {
    MethodSpec.Builder after =
        overriding("after")
            .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), name))
            .addParameter(page(endpoint), "page");
    spec.pageNumber()
        .ifPresentOrElse(
            page ->
                after.addStatement(
                    "return page.hasNext() ? $T.of(atPage(get($N) + 1)) : $T.empty()",
                    Optional.class,
                    constants.of(page),
                    Optional.class),
            () -> after.addStatement("return $T.empty()", Optional.class));
    return after.build();
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
