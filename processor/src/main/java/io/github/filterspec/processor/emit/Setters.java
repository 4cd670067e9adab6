package io.github.filterspec.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the methods of a builder that set one member. */
public final class Setters {
  private final ClassName builder;
  private final MemberConstants constants;

  /** Setters of a builder. */
  public Setters(ClassName builder, MemberConstants constants) {
    this.builder = builder;
    this.constants = constants;
  }

  /** The setters of a member; none for the page, which the client drives. */
  public Stream<MethodSpec> emit(SpecMember member) {
    if (member.isPageNumber()) {
      return Stream.empty();
    }
    if (member.role() instanceof Role.Flag) {
      return Stream.of(on(member), onIf(member));
    }
    if (member.type() instanceof ValueType.SetType set) {
      return collection(member, set.element(), "setAll");
    }
    if (member.type() instanceof ValueType.ListType list) {
      return collection(member, list.element(), "listAll");
    }
    return Stream.of(value(member), valueIfPresent(member));
  }

  private MethodSpec on(SpecMember flag) {
    return described(flag, flag.name(), "")
        .addStatement("return on($N)", constants.of(flag))
        .build();
  }

  private MethodSpec onIf(SpecMember flag) {
    return like(flag, flag.name() + "If", "", "only if asked to; never switches it off")
        .addParameter(TypeName.BOOLEAN, "on")
        .addStatement("return onIf($N, on)", constants.of(flag))
        .build();
  }

  private MethodSpec value(SpecMember member) {
    return described(member, member.name(), refusal(member))
        .addParameter(JavaTypes.of(member.type()), "value")
        .addStatement("return set($N, value)", constants.of(member))
        .build();
  }

  private MethodSpec valueIfPresent(SpecMember member) {
    TypeName type = JavaTypes.boxed(member.type());
    return like(
            member, member.name() + "IfPresent", signature(JavaTypes.of(member.type())), leftOut())
        .addParameter(nullable(type), "value")
        .addStatement("return setIfPresent($N, value)", constants.of(member))
        .build();
  }

  private Stream<MethodSpec> collection(SpecMember member, ValueType element, String method) {
    TypeName type = JavaTypes.boxed(element);
    TypeName values = ParameterizedTypeName.get(ClassName.get(Collection.class), type);
    String constant = constants.of(member);
    MethodSpec all =
        described(member, member.name(), refusal(member))
            .addParameter(values, "values")
            .addStatement("return $L($N, values)", method, constant)
            .build();
    MethodSpec ifPresent =
        like(member, member.name() + "IfPresent", signature(values), leftOut())
            .addParameter(nullable(values), "values")
            .addStatement("return $LIfPresent($N, values)", method, constant)
            .build();
    return type instanceof ParameterizedTypeName
        ? Stream.of(all, ifPresent)
        : Stream.of(listed(member, type, values, method), all, ifPresent);
  }

  private MethodSpec listed(SpecMember member, TypeName type, TypeName values, String method) {
    return like(member, member.name(), signature(values), "")
        .addParameter(type, "first")
        .addParameter(ArrayTypeName.of(type), "more")
        .varargs()
        .addStatement("return $L($N, listed(first, more))", method, constants.of(member))
        .build();
  }

  private MethodSpec.Builder described(SpecMember member, String name, String refusal) {
    return method(name)
        .addJavadoc("$L", MemberDocs.description(member))
        .addJavadoc(refusal.isEmpty() && member.inheritedFrom().isEmpty() ? "" : "\n")
        .addJavadoc(refusal)
        .addJavadoc("$L", MemberDocs.see(member));
  }

  private MethodSpec.Builder like(SpecMember member, String name, String signature, String but) {
    return method(name)
        .addJavadoc(
            "Like {@link #$L($L)}$L.\n",
            member.name(),
            signature,
            but.isEmpty() ? "" : ", but " + but);
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(builder);
  }

  private static String refusal(SpecMember member) {
    return isPlain(member.type())
        ? ""
        : "@throws IllegalArgumentException if the value would not filter\n";
  }

  /** Whether every value of a type can be set. */
  private static boolean isPlain(ValueType type) {
    return List.of(
                ValueType.Scalar.BOOLEAN,
                ValueType.Scalar.INT,
                ValueType.Scalar.LONG,
                ValueType.Scalar.UUID)
            .contains(type)
        || type instanceof ValueType.Enumeration;
  }

  private static String leftOut() {
    return "null or an empty value is left out";
  }

  private static String signature(TypeName type) {
    return type instanceof ParameterizedTypeName parameterized
        ? parameterized.rawType().simpleName()
        : type instanceof ClassName name ? String.join(".", name.simpleNames()) : type.toString();
  }

  private static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }
}
