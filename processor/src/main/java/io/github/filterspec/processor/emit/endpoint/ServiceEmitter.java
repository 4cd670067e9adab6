package io.github.filterspec.processor.emit.endpoint;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.DocText;
import io.github.filterspec.processor.emit.source.GeneratedFile;
import io.github.filterspec.processor.emit.source.Literal;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.emit.source.SpecEmitter;
import io.github.filterspec.processor.emit.source.TypeHeader;
import io.github.filterspec.processor.model.ApiParts;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.RequestKind;
import io.github.filterspec.processor.model.Spec;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The emitter of the Retrofit interface for a spec with an endpoint. */
public final class ServiceEmitter implements SpecEmitter {

  @Override
  public Optional<GeneratedFile> emit(Spec spec) {
    return spec.endpoint().map(endpoint -> file(spec, endpoint));
  }

  private static GeneratedFile file(Spec spec, Endpoint endpoint) {
    ClassName name = GeneratedNames.service(spec);
    TypeSpec.Builder service =
        TypeSpec.interfaceBuilder(name)
            .addJavadoc(
                "The Retrofit service of {@link $T}. Retrofit needs a {@code FilterspecConverterFactory}.\n",
                GeneratedNames.value(spec))
            .addField(definition(spec))
            .addMethod(method(spec, endpoint));
    TypeHeader.addTo(service, spec);
    return GeneratedFile.of(name, service.build(), spec.origin());
  }

  private static FieldSpec definition(Spec spec) {
    return FieldSpec.builder(
            RuntimeTypes.ENDPOINT_DEFINITION,
            "ENDPOINT",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("The endpoint and the structure of its answers.\n")
        .initializer("$T.ENDPOINT", GeneratedNames.value(spec))
        .build();
  }

  private static MethodSpec method(Spec spec, Endpoint endpoint) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(GeneratedNames.serviceMethod(spec))
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addJavadoc(
                "Creates a call of $L$L.\n",
                DocText.code(endpoint.method() + " " + endpoint.path()),
                endpoint.kind() == RequestKind.QUERY ? " for one page" : "")
            .addJavadoc("$L", DocTags.returning("the call, which is not sent yet", described(spec)))
            .addAnnotation(request(spec, endpoint));
    headers(endpoint).ifPresent(method::addAnnotation);
    return method
        .addAnnotation(
            AnnotationSpec.builder(RuntimeTypes.ENDPOINT_OF)
                .addMember("value", "$T.class", GeneratedNames.service(spec))
                .build())
        .returns(AnswerTypes.call(endpoint))
        .addParameters(new ServiceParameters(spec, new MemberConstants(spec)).parameters())
        .build();
  }

  /**
   * Returns the annotation with the HTTP method and, if all requests have it, the path. Retrofit
   * has no annotation for QUERY, and its {@code @DELETE} allows no body.
   */
  private static AnnotationSpec request(Spec spec, Endpoint endpoint) {
    String method = endpoint.method();
    boolean hasBody = spec.form().type().carrier() == Carrier.BODY;
    boolean isOther = method.equals("QUERY") || (method.equals("DELETE") && hasBody);
    AnnotationSpec.Builder request =
        isOther
            ? AnnotationSpec.builder(RuntimeTypes.HTTP)
                .addMember("method", "$S", method)
                .addMember("hasBody", "true")
            : AnnotationSpec.builder(RuntimeTypes.httpMethod(method));
    if (!spec.hasWholeUrl()) {
      request.addMember(isOther ? "path" : "value", Literal.of(RelativeUrl.of(endpoint.path())));
    }
    return request.build();
  }

  /**
   * Returns the {@code @param} tags in the Javadoc of the service method. A parameter has no tag if
   * doclint in javac rejects the name of the parameter, although the name is valid.
   */
  private static String[] described(Spec spec) {
    return new ServiceParameters(spec, new MemberConstants(spec))
        .parameters().stream()
            .map(ParameterSpec::name)
            .filter(name -> name.codePoints().noneMatch(Character::isSupplementaryCodePoint))
            .map(name -> name + " the " + ServiceParameters.noun(spec, name))
            .toArray(String[]::new);
  }

  private static Optional<AnnotationSpec> headers(Endpoint endpoint) {
    if (endpoint.headers().isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder headers = AnnotationSpec.builder(RuntimeTypes.HEADERS);
    for (ApiParts.Header header : endpoint.headers()) {
      headers.addMember("value", Literal.of(header.name() + ": " + header.value()));
    }
    return Optional.of(headers.build());
  }
}
