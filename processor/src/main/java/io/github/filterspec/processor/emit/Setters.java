package io.github.filterspec.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import java.util.Collection;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the methods of a builder that set one member. */
public final class Setters {
  private static final String LEFT_OUT = ", but leaves out null and an empty value";

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
    return member.type() instanceof ValueType.Unwritable
        ? Stream.of(anything(member))
        : Stream.of(value(member), valueIfPresent(member));
  }

  /** The setter in a skeleton, where it is not known of what type the values are. */
  private MethodSpec anything(SpecMember member) {
    return described(member)
        .addParameter(ArrayTypeName.of(ClassName.OBJECT), "values")
        .varargs()
        .addStatement("return set($N, values)", constants.of(member))
        .build();
  }

  private MethodSpec on(SpecMember flag) {
    return described(flag).addStatement("return on($N)", constants.of(flag)).build();
  }

  private MethodSpec onIf(SpecMember flag) {
    return like(flag, "If", CodeBlock.of(""), ", but only if asked to; never switches it off")
        .addParameter(TypeName.BOOLEAN, "on")
        .addStatement("return onIf($N, on)", constants.of(flag))
        .build();
  }

  private MethodSpec value(SpecMember member) {
    return described(member)
        .addParameter(JavaTypes.of(member.type()), "value")
        .addStatement("return set($N, value)", constants.of(member))
        .build();
  }

  private MethodSpec valueIfPresent(SpecMember member) {
    TypeName type = JavaTypes.of(member.type());
    return like(member, "IfPresent", erased(type), LEFT_OUT)
        .addParameter(nullable(type.box()), "value")
        .addStatement("return setIfPresent($N, value)", constants.of(member))
        .build();
  }

  private Stream<MethodSpec> collection(SpecMember member, ValueType element, String method) {
    TypeName type = JavaTypes.boxed(element);
    boolean listable = !(type instanceof ParameterizedTypeName);
    CodeBlock like =
        listable ? CodeBlock.of("$T, $T...", type, type) : CodeBlock.of("$T", Collection.class);
    Stream<MethodSpec> listed = listable ? Stream.of(listed(member, type, method)) : Stream.empty();
    MethodSpec.Builder all = listable ? like(member, "", like, "") : described(member);
    MethodSpec.Builder ifPresent = like(member, "IfPresent", like, LEFT_OUT);
    return Stream.concat(
        listed,
        Stream.of(elements(all, member, type, method), elements(ifPresent, member, type, method)));
  }

  private MethodSpec listed(SpecMember member, TypeName type, String method) {
    return described(member)
        .addParameter(type, "first")
        .addParameter(ArrayTypeName.of(type), "more")
        .varargs()
        .addStatement("return $L($N, listed(first, more))", method, constants.of(member))
        .build();
  }

  private MethodSpec elements(
      MethodSpec.Builder setter, SpecMember member, TypeName type, String method) {
    TypeName values = ParameterizedTypeName.get(ClassName.get(Collection.class), type);
    boolean ifPresent = !setter.build().name().equals(member.name());
    return setter
        .addParameter(ifPresent ? nullable(values) : values, "values")
        .addStatement(
            "return $L$L($N, values)", method, ifPresent ? "IfPresent" : "", constants.of(member))
        .build();
  }

  private MethodSpec.Builder described(SpecMember member) {
    return method(member.name()).addJavadoc("$L", MemberDocs.description(member));
  }

  private MethodSpec.Builder like(
      SpecMember member, String suffix, CodeBlock signature, String but) {
    return method(member.name() + suffix)
        .addJavadoc("Like {@link #$L($L)}$L.\n", member.name(), signature, but);
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(builder);
  }

  /** A type as Javadoc refers to it in a signature. */
  private static CodeBlock erased(TypeName type) {
    return CodeBlock.of(
        "$T", type instanceof ParameterizedTypeName generic ? generic.rawType() : type);
  }

  private static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }
}
