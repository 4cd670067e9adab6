package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.JavaTypes;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.MemberDocs;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.Writing;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The emitter of the builder methods that set a member. */
final class Setters {
  private static final String NAME = "name the name, which is a part of the parameter's name";
  private static final String VALUE = "value the value";
  private static final String VALUES = "values the values";

  private final ClassName builder;
  private final MemberConstants constants;
  private final MemberDocs docs;
  private final String returned;

  /** Creates an emitter for the methods of a builder. */
  static Setters ofBuilder(ClassName builder, MemberConstants constants, MemberDocs docs) {
    return new Setters(builder, constants, docs, "this builder");
  }

  /**
   * Creates an emitter for the methods of a builder step. A method of a builder step returns the
   * next step, or, after the last step, the builder.
   */
  static Setters ofStage(ClassName next, MemberConstants constants, MemberDocs docs) {
    return new Setters(next, constants, docs, "the next step of the builder");
  }

  private Setters(ClassName builder, MemberConstants constants, MemberDocs docs, String returned) {
    this.builder = builder;
    this.returned = returned;
    this.constants = constants;
    this.docs = docs;
  }

  /**
   * Emits all methods that set a member. The builder has no method for a page number or a cursor,
   * because only the client sets the page.
   */
  Stream<MethodSpec> emit(SpecMember member) {
    return Stream.concat(setters(member), clearing(member))
        .map(setter -> setter.deprecatedAs(member).implemented(member.isRequired()));
  }

  /** Emits the methods of a builder step, without bodies. */
  Stream<MethodSpec> emitAbstract(SpecMember member) {
    return setters(member)
        .map(
            setter -> setter.deprecatedAs(member).method().addModifiers(Modifier.ABSTRACT).build());
  }

  private Stream<Setter> setters(SpecMember member) {
    if (member.isPage()) {
      return Stream.empty();
    }
    if (member.role() instanceof Role.Flag) {
      return Stream.of(on(member), onIf(member));
    }
    if (member.type() instanceof Unwritable) {
      return settable(member, Stream.of(anything(member, ""), anything(member, "IfPresent")));
    }
    if (member.isCustom()) {
      return Stream.of(named(member), namedIfPresent(member));
    }
    return settable(
        member,
        Collections.of(member.type())
            .map(collection -> collection(member, collection))
            .orElseGet(() -> Stream.of(value(member), valueIfPresent(member))));
  }

  private Stream<Setter> clearing(SpecMember member) {
    return member.isClearable() ? Stream.of(cleared(member)) : Stream.empty();
  }

  private Setter cleared(SpecMember member) {
    boolean asNull = member.writing().clearing().equals(Optional.of(Writing.Clearing.NULL));
    return new Setter(
        method(member.clearMethod())
            .addJavadoc(
                "Clears the $L {@code $L} at the API. The request contains the $L $L.\n",
                MemberDocs.noun(member),
                member.name(),
                MemberDocs.noun(member),
                asNull ? "as {@code null}" : "with an empty value")
            .addJavadoc("$L", tags()),
        CodeBlock.of("return setCleared($N)", constants.of(member)),
        false);
  }

  private static Stream<Setter> settable(SpecMember member, Stream<Setter> setters) {
    return setters.filter(setter -> !(member.isRequired() && setter.leavesOut()));
  }

  /** Emits the method of a skeleton for a member whose type cannot be sent in a request. */
  private Setter anything(SpecMember member, String suffix) {
    return new Setter(
        method(member.name() + suffix)
            .addParameter(ArrayTypeName.of(ClassName.OBJECT), "values")
            .varargs(),
        CodeBlock.of("return set$L($N, values)", suffix, constants.of(member)),
        !suffix.isEmpty());
  }

  private Setter on(SpecMember flag) {
    return new Setter(
        described(flag).addJavadoc("$L", tags()),
        CodeBlock.of("return on($N)", constants.of(flag)),
        false);
  }

  private Setter onIf(SpecMember flag) {
    return new Setter(
        setting(
                flag,
                "If",
                " if the argument is true. If the argument is false, the builder does not change")
            .addJavadoc("$L", tags("on true to set the filter, false to change nothing"))
            .addParameter(TypeName.BOOLEAN, "on"),
        CodeBlock.of("return onIf($N, on)", constants.of(flag)),
        true);
  }

  private Setter value(SpecMember member) {
    return new Setter(
        described(member)
            .addJavadoc("$L", tags(VALUE))
            .addParameter(JavaTypes.of(member.type()), "value"),
        CodeBlock.of("return set($N, value)", constants.of(member)),
        false);
  }

  private Setter valueIfPresent(SpecMember member) {
    TypeName type = JavaTypes.of(member.type());
    return new Setter(
        setting(member, "IfPresent", member.type().match(new IfPresentDoc()))
            .addJavadoc("$L", tags(VALUE + ", or null"))
            .addParameter(nullable(type.box()), "value"),
        CodeBlock.of("return setIfPresent($N, value)", constants.of(member)),
        true);
  }

  private Setter named(SpecMember member) {
    return new Setter(
        described(member)
            .addJavadoc(
                "\n<p>Each call adds one name, or replaces the value of a name that is already set.\n")
            .addJavadoc("$L", tags(NAME, VALUE))
            .addParameter(String.class, "name")
            .addParameter(JavaTypes.of(member.valueType()), "value"),
        CodeBlock.of("return setNamed($N, name, value)", constants.of(member)),
        false);
  }

  private Setter namedIfPresent(SpecMember member) {
    ValueType type = member.valueType();
    return new Setter(
        setting(member, "IfPresent", type.match(new IfPresentDoc()))
            .addJavadoc("$L", tags(NAME, VALUE + ", or null"))
            .addParameter(String.class, "name")
            .addParameter(nullable(JavaTypes.of(type).box()), "value"),
        CodeBlock.of("return setNamedIfPresent($N, name, value)", constants.of(member)),
        true);
  }

  private Stream<Setter> collection(SpecMember member, Collections collection) {
    TypeName element = collection.element();
    TypeName values = ParameterizedTypeName.get(ClassName.get(Collection.class), element);
    String setter = collection.setter();
    String constant = constants.of(member);
    boolean listable = !(element instanceof ParameterizedTypeName);
    Setter all =
        new Setter(
            (listable
                    ? setting(member, "", " to the values in the given collection")
                    : described(member))
                .addJavadoc("$L", tags(VALUES))
                .addParameter(values, "values"),
            CodeBlock.of("return $L($N, values)", setter, constant),
            false);
    Setter ifPresent =
        new Setter(
            setting(member, "IfPresent", member.type().match(new IfPresentDoc()))
                .addJavadoc("$L", tags(VALUES + ", or null"))
                .addParameter(nullable(values), "values"),
            CodeBlock.of("return $LIfPresent($N, values)", setter, constant),
            true);
    return listable
        ? Stream.of(listed(member, element, setter), all, ifPresent)
        : Stream.of(all, ifPresent);
  }

  private Setter listed(SpecMember member, TypeName element, String setter) {
    return new Setter(
        described(member)
            .addJavadoc("$L", tags("first the first value", "more the other values"))
            .addParameter(element, "first")
            .addParameter(ArrayTypeName.of(element), "more")
            .varargs(),
        CodeBlock.of("return $L($N, first, more)", setter, constants.of(member)),
        false);
  }

  private CodeBlock tags(String... parameters) {
    return DocTags.returning(returned, parameters);
  }

  private MethodSpec.Builder described(SpecMember member) {
    return method(member.name()).addJavadoc("$L", docs.description(member));
  }

  private MethodSpec.Builder setting(SpecMember member, String suffix, String condition) {
    return method(member.name() + suffix)
        .addJavadoc(
            "Sets the $L {@code $L}$L.\n", MemberDocs.noun(member), member.name(), condition);
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(builder);
  }

  private static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }

  /**
   * A generated method and its only statement.
   *
   * @param leavesOut true if a call of the method may leave the member unset
   */
  private record Setter(MethodSpec.Builder method, CodeBlock statement, boolean leavesOut) {
    Setter deprecatedAs(SpecMember member) {
      DocTags.deprecate(method, member);
      return this;
    }

    MethodSpec implemented(boolean ofStage) {
      if (ofStage) {
        method.addAnnotation(Override.class);
      }
      return method.addStatement(statement).build();
    }
  }

  /**
   * The element type of a collection, and the name of the runtime method that sets a collection.
   */
  private record Collections(TypeName element, String setter) {
    static Optional<Collections> of(ValueType type) {
      if (type instanceof ValueType.SetType set) {
        return Optional.of(new Collections(JavaTypes.boxed(set.element()), "setAll"));
      }
      return type instanceof ValueType.ListType list
          ? Optional.of(new Collections(JavaTypes.boxed(list.element()), "listAll"))
          : Optional.empty();
    }
  }
}
