package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.MemberDocs;
import io.github.filterspec.processor.emit.source.SourceMark;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The emitter of the enum that lists the members of a spec, and of the methods that use the enum.
 * The page number and the cursor are not in the enum. If the enum has no constants, the enum is not
 * emitted.
 */
final class FieldEnum {
  private final Spec spec;
  private final MemberConstants constants;
  private final ClassName name;
  private final List<SpecMember> members;

  FieldEnum(Spec spec, MemberConstants constants) {
    this.spec = spec;
    this.constants = constants;
    this.name = GeneratedNames.field(spec);
    this.members = spec.members().stream().filter(member -> !member.isPage()).toList();
  }

  /**
   * Adds the enum to a generated filter, query or command, and adds the methods that report which
   * members are set.
   */
  void addTo(TypeSpec.Builder type) {
    if (!members.isEmpty()) {
      type.addType(fields());
      type.addMethod(isSet());
      type.addMethod(fieldsSet());
    }
  }

  /**
   * Adds the method {@code without}, which clears a member, to the builder. The argument of the
   * method {@code without} is the enum constant of the member.
   */
  void addToBuilder(TypeSpec.Builder builder) {
    if (!members.isEmpty()) {
      builder.addMethod(without());
    }
  }

  private TypeSpec fields() {
    TypeSpec.Builder fields =
        TypeSpec.enumBuilder(name)
            .addJavadoc("The members of the spec, in wire order.\n")
            .addAnnotations(SourceMark.of(spec.type(), spec.access()))
            .addModifiers(Modifier.PUBLIC)
            .addField(
                FieldSpec.builder(String.class, "member", Modifier.PRIVATE, Modifier.FINAL)
                    .addJavadoc("The name of the member in the spec.\n")
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc(
                        "Creates the constant for a member of the spec.\n\n@param member the name of the member in the spec\n")
                    .addParameter(String.class, "member")
                    .addStatement("this.member = member")
                    .build());
    members.forEach(member -> fields.addEnumConstant(constants.of(member), constant(member)));
    return fields.build();
  }

  private TypeSpec constant(SpecMember member) {
    TypeSpec.Builder constant =
        TypeSpec.anonymousClassBuilder("$S", member.name())
            .addJavadoc("$L", new MemberDocs(spec).summary(member));
    DocTags.deprecate(constant, member);
    return constant.build();
  }

  private MethodSpec isSet() {
    return MethodSpec.methodBuilder("isSet")
        .addJavadoc("Returns true if the value of the given member differs from its default.\n")
        .addJavadoc("$L", DocTags.returning("true if the member is set", "field the member"))
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(name, "field")
        .addStatement("return isSet(MEMBERS.member(field.member))")
        .build();
  }

  private MethodSpec fieldsSet() {
    return MethodSpec.methodBuilder("fieldsSet")
        .addJavadoc("Returns the members whose values differ from their defaults.\n")
        .addJavadoc("$L", DocTags.returning("an unmodifiable set of members, in wire order"))
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(Set.class), name))
        .addStatement("return fieldsSet($T.class, field -> field.member)", name)
        .build();
  }

  private MethodSpec without() {
    return MethodSpec.methodBuilder("without")
        .addJavadoc("Clears the given member. The value of a cleared parameter is its default.\n")
        .addJavadoc("$L", DocTags.returning("this builder", "field the member"))
        .addModifiers(Modifier.PUBLIC)
        .returns(GeneratedNames.builder(spec))
        .addParameter(name, "field")
        .addStatement("return clear(MEMBERS.member(field.member))")
        .build();
  }
}
