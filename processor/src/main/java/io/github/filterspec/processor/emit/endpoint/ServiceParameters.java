package io.github.filterspec.processor.emit.endpoint;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.emit.source.Literal;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The parameters of the method in the Retrofit interface, and the arguments for a call of the
 * method.
 */
final class ServiceParameters {
  private static final String URL = "url";
  private static final TypeName TEXTS =
      ParameterizedTypeName.get(Map.class, String.class, String.class);

  private final Spec spec;
  private final MemberConstants constants;

  ServiceParameters(Spec spec, MemberConstants constants) {
    this.spec = spec;
    this.constants = constants;
  }

  /**
   * Returns the parameters of the method: first the parts of the path, then the headers, then the
   * body or the parameters of the URL. If the service gets the whole URL, the URL is the first
   * parameter, and replaces the parts of the path and the parameters of the URL.
   */
  List<ParameterSpec> parameters() {
    List<ParameterSpec> parameters = new ArrayList<>();
    if (spec.hasWholeUrl()) {
      parameters.add(
          ParameterSpec.builder(String.class, urlName()).addAnnotation(RuntimeTypes.URL).build());
    }
    for (SpecMember member : spec.members()) {
      if (member.role() instanceof Role.PathParam path) {
        if (!spec.hasWholeUrl()) {
          parameters.add(segment(member, path.name()));
        }
      } else if (member.role() instanceof Role.HeaderParam header) {
        parameters.add(text(member, RuntimeTypes.HEADER, header.name()));
      }
    }
    if (!inUrl()) {
      ClassName value = GeneratedNames.value(spec);
      parameters.add(ParameterSpec.builder(value, noun()).addAnnotation(RuntimeTypes.BODY).build());
    } else if (hasUrlParameters() && !spec.hasWholeUrl()) {
      parameters.add(
          ParameterSpec.builder(TEXTS, "parameters").addAnnotation(RuntimeTypes.QUERY_MAP).build());
    }
    return parameters;
  }

  /**
   * Returns the arguments for a call of the method in the Retrofit interface.
   *
   * @param request the name of the variable that contains the query or the command
   */
  CodeBlock argumentsOf(String request) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (spec.hasWholeUrl()) {
      String path = spec.endpoint().map(Endpoint::path).orElse("");
      arguments.add(
          CodeBlock.of("$T.of($L, $L)", RuntimeTypes.RELATIVE_URL, request, Literal.of(path)));
    }
    for (SpecMember member : spec.members()) {
      boolean inWholeUrl = spec.hasWholeUrl() && member.role() instanceof Role.PathParam;
      if (member.isOutsideBody() && !inWholeUrl) {
        arguments.add(CodeBlock.of("$L.$L($N)", request, reader(member), constants.of(member)));
      }
    }
    if (!inUrl()) {
      arguments.add(CodeBlock.of("$L", request));
    } else if (hasUrlParameters() && !spec.hasWholeUrl()) {
      arguments.add(CodeBlock.of("$L.parameters()", request));
    }
    return CodeBlock.join(arguments, ", ");
  }

  private static String reader(SpecMember member) {
    if (member.role() instanceof Role.PathParam) {
      return "pathSegment";
    }
    return member.isRequired() ? "requiredText" : "text";
  }

  /** Returns a short description of a parameter for generated Javadoc. */
  static String noun(Spec spec, String parameter) {
    return spec.members().stream()
        .filter(member -> member.isOutsideBody() && member.name().equals(parameter))
        .findFirst()
        .map(
            member ->
                member.role() instanceof Role.PathParam ? "path segment" : "value of the header")
        .orElse(nounOfRequest(parameter));
  }

  private static String nounOfRequest(String parameter) {
    return switch (parameter) {
      case "parameters" -> "parameters of the URL";
      case URL, "relativeUrl" -> "URL of the request, relative to the base URL";
      default -> parameter;
    };
  }

  /** Returns the name of the parameter for the whole URL, which no other parameter has. */
  private String urlName() {
    boolean taken =
        spec.members().stream()
            .anyMatch(member -> member.isOutsideBody() && member.name().equals(URL));
    return taken ? "relativeUrl" : URL;
  }

  private boolean inUrl() {
    return spec.form().type().carrier() == Carrier.URL;
  }

  private boolean hasUrlParameters() {
    return !spec.constants().isEmpty()
        || spec.members().stream().anyMatch(member -> !member.isOutsideBody());
  }

  private String noun() {
    return spec.noun();
  }

  /**
   * Returns the parameter for a part of the path. The client encodes the value of a path parameter,
   * so {@code encoded = true} tells Retrofit not to encode the value a second time.
   */
  private static ParameterSpec segment(SpecMember member, String name) {
    AnnotationSpec path =
        AnnotationSpec.builder(RuntimeTypes.PATH)
            .addMember("value", Literal.of(name))
            .addMember("encoded", "true")
            .build();
    return ParameterSpec.builder(RuntimeTypes.PATH_SEGMENT, member.name())
        .addAnnotation(path)
        .build();
  }

  private static ParameterSpec text(SpecMember member, ClassName annotation, String name) {
    TypeName type = ClassName.get(String.class);
    TypeName nullable = type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    return ParameterSpec.builder(member.isRequired() ? type : nullable, member.name())
        .addAnnotation(
            AnnotationSpec.builder(annotation).addMember("value", Literal.of(name)).build())
        .build();
  }
}
