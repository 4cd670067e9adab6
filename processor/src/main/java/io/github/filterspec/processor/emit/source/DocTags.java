package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.model.DeprecationNotice;
import io.github.filterspec.processor.model.SpecMember;
import java.util.Optional;

/** The block tags in generated Javadoc, such as {@code @return}. */
public final class DocTags {
  private DocTags() {}

  /** Returns {@code @param} tags and a {@code @return} tag. */
  public static CodeBlock returning(String text, String... parameters) {
    CodeBlock.Builder tags = CodeBlock.builder().add("\n");
    for (String parameter : parameters) {
      tags.add("@param $L\n", parameter);
    }
    return tags.add("@return $L\n", text).build();
  }

  /** Marks a generated method as deprecated if its member is deprecated. */
  public static void deprecate(MethodSpec.Builder method, SpecMember member) {
    member.deprecation().ifPresent(notice -> deprecate(method, notice));
  }

  /** Marks a generated method as deprecated. */
  public static void deprecate(MethodSpec.Builder method, DeprecationNotice notice) {
    method.addAnnotation(annotation(notice));
    tag(notice).ifPresent(it -> method.addJavadoc("$L", it));
  }

  /**
   * Marks the enum constant that is generated for a member as deprecated if the member is
   * deprecated.
   */
  public static void deprecate(TypeSpec.Builder constant, SpecMember member) {
    member
        .deprecation()
        .ifPresent(
            notice -> {
              constant.addAnnotation(annotation(notice));
              tag(notice).ifPresent(text -> constant.addJavadoc("\n$L", text));
            });
  }

  /** Marks a generated field as deprecated if its member is deprecated. */
  public static void deprecate(FieldSpec.Builder field, SpecMember member) {
    member
        .deprecation()
        .ifPresent(
            notice -> {
              field.addAnnotation(annotation(notice));
              tag(notice).ifPresent(it -> field.addJavadoc("\n$L", it));
            });
  }

  /** Returns the annotation {@code @Deprecated} with the values that the user wrote. */
  public static AnnotationSpec annotation(DeprecationNotice notice) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
    if (!notice.since().isEmpty()) {
      annotation.addMember("since", Literal.of(notice.since()));
    }
    if (notice.forRemoval()) {
      annotation.addMember("forRemoval", "true");
    }
    return annotation.build();
  }

  /** Returns the {@code @deprecated} tag; empty if the user's Javadoc has no such tag. */
  public static Optional<CodeBlock> tag(DeprecationNotice notice) {
    return notice.doc().isEmpty()
        ? Optional.empty()
        : Optional.of(CodeBlock.of("@deprecated $L\n", notice.doc()));
  }
}
