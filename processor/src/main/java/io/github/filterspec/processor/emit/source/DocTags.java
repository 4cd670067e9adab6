package io.github.filterspec.processor.emit.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.model.DeprecationNotice;
import io.github.filterspec.processor.model.SpecMember;
import java.util.Optional;

/** The block tags at the end of a generated Javadoc comment. */
public final class DocTags {
  private DocTags() {}

  /** Describes what a method returns, after its parameters. */
  public static CodeBlock returning(String text, String... parameters) {
    CodeBlock.Builder tags = CodeBlock.builder().add("\n");
    for (String parameter : parameters) {
      tags.add("@param $L\n", parameter);
    }
    return tags.add("@return $L\n", text).build();
  }

  /** Adds the deprecation of a member to a generated method. */
  public static void deprecate(MethodSpec.Builder method, SpecMember member) {
    member
        .deprecation()
        .ifPresent(
            notice -> {
              method.addAnnotation(annotation(notice));
              tag(notice).ifPresent(it -> method.addJavadoc("$L", it));
            });
  }

  /** Adds the deprecation of a member to a constant of a generated enum. */
  public static void deprecate(TypeSpec.Builder constant, SpecMember member) {
    member
        .deprecation()
        .ifPresent(
            notice -> {
              constant.addAnnotation(annotation(notice));
              tag(notice).ifPresent(text -> constant.addJavadoc("\n$L", text));
            });
  }

  /** Adds the deprecation of a member to a generated constant. */
  public static void deprecate(FieldSpec.Builder field, SpecMember member) {
    member
        .deprecation()
        .ifPresent(
            notice -> {
              field.addAnnotation(annotation(notice));
              tag(notice).ifPresent(it -> field.addJavadoc("\n$L", it));
            });
  }

  /** Returns the annotation, with what the user wrote in it. */
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

  /** Returns the tag; empty if the user's Javadoc has no such tag. */
  public static Optional<CodeBlock> tag(DeprecationNotice notice) {
    return notice.doc().isEmpty()
        ? Optional.empty()
        : Optional.of(CodeBlock.of("@deprecated $L\n", notice.doc()));
  }
}
