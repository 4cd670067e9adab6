package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.filterspec.processor.emit.source.DocTags;
import io.github.filterspec.processor.emit.source.JavaTypes;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.MemberDocs;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The emitter of methods that return the values of members. */
public final class Accessors {
  private final MemberConstants constants;
  private final MemberDocs docs;
  private final FormType form;

  /**
   * Creates an emitter that uses the given constant names and the given Javadoc texts.
   *
   * @param form the form of the spec
   */
  public Accessors(MemberConstants constants, MemberDocs docs, FormType form) {
    this.constants = constants;
    this.docs = docs;
    this.form = form;
  }

  /** Emits the method that returns the value of a member. */
  public MethodSpec emit(SpecMember member) {
    if (member.type() instanceof Unwritable) {
      return anything(member);
    }
    Answer answer = answer(member);
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(member.name())
            .addJavadoc("$L", javadoc(member, answer))
            .addModifiers(Modifier.PUBLIC)
            .returns(answer.type())
            .addStatement("return $L", answer.expression());
    if (member.deprecation().isPresent() && member.doc().isEmpty()) {
      accessor.addJavadoc("\n");
    }
    DocTags.deprecate(accessor, member);
    return accessor.build();
  }

  /** Emits the method of a skeleton for a member whose type cannot be sent in a request. */
  private static MethodSpec anything(SpecMember member) {
    TypeVariableName any = TypeVariableName.get("T");
    return MethodSpec.methodBuilder(member.name())
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(any)
        .returns(any)
        .addStatement("throw new $T()", IllegalStateException.class)
        .build();
  }

  private CodeBlock javadoc(SpecMember member, Answer answer) {
    return member.doc().isEmpty()
        ? CodeBlock.of("{@return $L}\n", returned(member, answer, named(member)))
        : CodeBlock.of(
            "$L\n\n@return $L\n", member.doc(), returned(member, answer, CodeBlock.of("")));
  }

  private static CodeBlock returned(SpecMember member, Answer answer, CodeBlock name) {
    return member.role() instanceof Role.Flag
        ? CodeBlock.of("true if the filter$L is set", name)
        : CodeBlock.of("$L$L$L", noun(member), name, answer.orElse());
  }

  private static String noun(SpecMember member) {
    if (member.isPageNumber()) {
      return "the number of the page";
    }
    if (member.isOffset()) {
      return "the number of items before the page";
    }
    if (member.isCursor()) {
      return "the cursor of the page";
    }
    if (member.isPageSize()) {
      return "the page size";
    }
    String values = collection(member.type()).isPresent() ? "the values" : "the value";
    return values + " of the " + MemberDocs.noun(member);
  }

  private CodeBlock named(SpecMember member) {
    return member.isPaging() ? CodeBlock.of("") : CodeBlock.of(" $L", docs.reference(member));
  }

  private Answer answer(SpecMember member) {
    String constant = constants.of(member);
    TypeName type = JavaTypes.of(member.type());
    if (member.role() instanceof Role.Flag) {
      return new Answer(type, "", CodeBlock.of("get($N)", constant));
    }
    if (hasDefault(member, form)) {
      boolean always = member.isCounter() || member.isRequired();
      String orDefault =
          always ? "" : ", or the default if the %s is not set".formatted(MemberDocs.noun(member));
      return new Answer(type, orDefault, CodeBlock.of("get($N)", constant));
    }
    Optional<Class<?>> collection = collection(member.type());
    if (collection.isPresent()) {
      CodeBlock orEmpty = CodeBlock.of("find($N).orElse($T.of())", constant, collection.get());
      String empty =
          ", or an empty %s if the %s is not set"
              .formatted(word(collection.get()), MemberDocs.noun(member));
      return new Answer(type, empty, orEmpty);
    }
    TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), type.box());
    String orEmpty =
        ", or an empty Optional if the %s is not set".formatted(MemberDocs.noun(member));
    return new Answer(optional, orEmpty, CodeBlock.of("find($N)", constant));
  }

  /** Returns true if a member has a value even when callers do not set the member. */
  public static boolean hasDefault(SpecMember member, FormType form) {
    if (member.isCounter() || member.isRequired()) {
      return true;
    }
    return member.role() instanceof Role.Param param
        && (!param.defaultValue().isEmpty() || (form.hasKeys() && hasPlainUnsetValue(member)));
  }

  private static boolean hasPlainUnsetValue(SpecMember member) {
    return !member.unset().declared()
        && !member.isInUrl()
        && !member.isClearable()
        && (member.type() == ValueType.Scalar.STRING
            || member.type().plain() == ValueType.Scalar.BOOLEAN);
  }

  private static Optional<Class<?>> collection(ValueType type) {
    if (type instanceof ValueType.SetType) {
      return Optional.of(java.util.Set.class);
    }
    if (type instanceof ValueType.ListType || type instanceof ValueType.JsonListType) {
      return Optional.of(java.util.List.class);
    }
    return type instanceof ValueType.MapType ? Optional.of(java.util.Map.class) : Optional.empty();
  }

  private static String word(Class<?> collection) {
    return collection.getSimpleName().toLowerCase(Locale.ROOT);
  }

  /**
   * The parts of a generated method that returns the value of a member.
   *
   * @param orElse the words that say what the method returns for an unset member, such as ", or
   *     empty if it is not set"
   */
  private record Answer(TypeName type, String orElse, CodeBlock expression) {}
}
