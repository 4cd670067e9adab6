package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
import javax.lang.model.element.Modifier;

/**
 * The emitter of the methods that only queries and commands have, such as the method that returns
 * the endpoint.
 */
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
              spec.offset().ifPresent(offset -> type.addMethod(atOffset(offset)));
              spec.cursor().ifPresent(cursor -> type.addMethod(atCursor(cursor)));
              endpoint
                  .nextPage()
                  .ifPresent(
                      next ->
                          type.addMethod(
                              atCursor(
                                  "atUrl", MemberConstants.NEXT_PAGE, "belongs to another query")));
              type.addMethod(definition());
            });
  }

  private MethodSpec atPage(SpecMember page) {
    return MethodSpec.methodBuilder("atPage")
        .addJavadoc(
            "Returns a copy of this query that requests another page. The comparison of queries ignores their pages.\n\n")
        .addJavadoc(
            "@param number the number of the page to request\n@return the query for the requested page\n")
        .addJavadoc(
            "@throws $T if the page number is less than $L\n",
            IllegalArgumentException.class,
            page.role() instanceof SpecMember.Role.PageNumber role ? role.first() : 0)
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addParameter(TypeName.INT, "number")
        .addStatement("return new $T(at($N, number))", name, constants.of(page))
        .build();
  }

  private MethodSpec atOffset(SpecMember offset) {
    boolean isLong = offset.type() == ValueType.Scalar.LONG;
    return MethodSpec.methodBuilder("atOffset")
        .addJavadoc(
            "Returns a copy of this query that requests another page. The comparison of queries ignores their pages.\n\n")
        .addJavadoc(
            "@param offset the number of items before the page to request\n@return the query for the requested page\n")
        .addJavadoc(
            "@throws $T if the offset is less than $L$L\n",
            IllegalArgumentException.class,
            offset.role() instanceof SpecMember.Role.Offset role ? role.first() : 0,
            isLong ? "" : ", or greater than " + Integer.MAX_VALUE)
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addParameter(TypeName.LONG, "offset")
        .addStatement(
            "return new $T($L($N, offset))",
            name,
            isLong ? "atLongOffset" : "atOffset",
            constants.of(offset))
        .build();
  }

  private MethodSpec atCursor(SpecMember cursor) {
    CursorMethods methods = CursorMethods.of(cursor);
    return atCursor(methods.at(), constants.of(cursor), methods.invalid());
  }

  private MethodSpec atCursor(String copy, String constant, String problem) {
    return MethodSpec.methodBuilder("atCursor")
        .addJavadoc(
            "Returns a copy of this query that requests another page. The comparison of queries ignores their pages.\n\n")
        .addJavadoc("@param cursor the cursor of the page to request, from an answer of the API\n")
        .addJavadoc("@return the query for the requested page\n")
        .addJavadoc("@throws $T if the cursor $L\n", IllegalArgumentException.class, problem)
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addParameter(String.class, "cursor")
        .addStatement("return new $T($L($N, cursor))", name, copy, constant)
        .build();
  }

  private static MethodSpec definition() {
    return MethodSpec.methodBuilder("definition")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.ENDPOINT_DEFINITION)
        .addStatement("return ENDPOINT")
        .build();
  }
}
