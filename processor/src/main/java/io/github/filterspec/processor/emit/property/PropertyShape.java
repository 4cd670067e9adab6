package io.github.filterspec.processor.emit.property;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.filterspec.processor.emit.source.Literal;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.ConditionFields;
import io.github.filterspec.processor.model.WireForm;
import java.util.Optional;

/**
 * The parts of a generated expression that depend on its wire form.
 *
 * @param base the class of the runtime that the expression extends; the class has the methods that
 *     combine conditions in all ways that the wire form can express
 * @param form an expression that creates the wire form of the runtime
 * @param description the text about the wire form in the Javadoc of the generated class
 */
record PropertyShape(ClassName base, CodeBlock form, String description) {

  /** Returns the shape of a wire form; empty if the members of the form are not properties. */
  static Optional<PropertyShape> of(WireForm form) {
    if (form instanceof WireForm.PropertyGroups groups) {
      return Optional.of(ofGroups(groups));
    }
    if (form instanceof WireForm.ConnectedConditions connected) {
      return Optional.of(ofConnected(connected));
    }
    if (form instanceof WireForm.PropertyTree tree) {
      return Optional.of(ofTree(tree));
    }
    if (form instanceof WireForm.InfixText text) {
      return Optional.of(ofText(text));
    }
    return form instanceof WireForm.OperatorKeys keys
        ? Optional.of(ofKeys(keys))
        : Optional.empty();
  }

  /** Returns false if the wire form cannot express OR. */
  boolean hasOr() {
    return !base.equals(RuntimeTypes.AND_EXPRESSION);
  }

  private static PropertyShape ofText(WireForm.InfixText form) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.and($L)$>$>", RuntimeTypes.INFIX_TEXT, Literal.of(form.and()));
    text(code, "or", form.or());
    text(code, "not", form.not());
    text(code, "around", form.around());
    text(code, "escape", form.escape());
    if (form.functions()) {
      code.add("\n.functions()");
    }
    limit(code, "maxLength", form.maxLength());
    limit(code, "maxConditions", form.maxConditions());
    code.add("$<$<");
    if (form.or().isEmpty()) {
      return new PropertyShape(
          RuntimeTypes.AND_EXPRESSION,
          code.build(),
          "a text with conditions on properties, which are combined with AND");
    }
    return new PropertyShape(
        form.not().isEmpty() ? RuntimeTypes.AND_OR_EXPRESSION : RuntimeTypes.AND_OR_NOT_EXPRESSION,
        code.build(),
        "a text with conditions on properties, which are combined with %s"
            .formatted(form.not().isEmpty() ? "AND and OR" : "AND, OR and NOT"));
  }

  private static void text(CodeBlock.Builder code, String name, String text) {
    if (!text.isEmpty()) {
      code.add("\n.$L($L)", name, Literal.of(text));
    }
  }

  private static PropertyShape ofKeys(WireForm.OperatorKeys form) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of(\n$>$>$L, $L, $L)",
                RuntimeTypes.OPERATOR_KEYS,
                Literal.of(form.all()),
                Literal.of(form.any()),
                Literal.of(form.keys()));
    if (!form.not().isEmpty()) {
      code.add("\n.not($L)", Literal.of(form.not()));
    }
    if (!form.property().isEmpty()) {
      code.add("\n.property($L)", Literal.of(form.property()));
    }
    limit(code, "maxDepth", form.maxDepth());
    limit(code, "maxPerGroup", form.maxPerGroup());
    boolean hasNot = !form.not().isEmpty();
    return new PropertyShape(
        hasNot ? RuntimeTypes.AND_OR_NOT_EXPRESSION : RuntimeTypes.AND_OR_EXPRESSION,
        code.add("$<$<").build(),
        "conditions on properties, which are combined with %s"
            .formatted(hasNot ? "AND, OR and NOT" : "AND and OR"));
  }

  private static PropertyShape ofTree(WireForm.PropertyTree form) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of(\n$>$>$L, $L, $L, $L,\n$L)",
                RuntimeTypes.PROPERTY_TREE,
                Literal.of(form.connector()),
                Literal.of(form.and()),
                Literal.of(form.or()),
                Literal.of(form.parts()),
                fields(form.condition()));
    if (!form.mixed()) {
      code.add("\n.unmixed()");
    }
    limit(code, "maxDepth", form.maxDepth());
    limit(code, "maxPerGroup", form.maxPerGroup());
    return new PropertyShape(
        RuntimeTypes.AND_OR_EXPRESSION,
        code.add("$<$<").build(),
        "conditions on properties, which are combined with AND and OR");
  }

  private static PropertyShape ofConnected(WireForm.ConnectedConditions form) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of(\n$>$>$L, $L, $L,\n$L)",
                RuntimeTypes.CONNECTED_CONDITIONS,
                Literal.of(form.connector()),
                Literal.of(form.and()),
                Literal.of(form.or()),
                fields(form.condition()));
    limit(code, "maxConditions", form.maxConditions());
    return new PropertyShape(
        RuntimeTypes.GROUPED_EXPRESSION,
        code.add("$<$<").build(),
        "conditions on properties, each of which is connected with the next");
  }

  private static PropertyShape ofGroups(WireForm.PropertyGroups form) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.$L(\n$>$>$L,\n$L)",
                RuntimeTypes.PROPERTY_GROUPS,
                form.orOfAnds() ? "orOfAnds" : "andOfOrs",
                Literal.of(form.conditions()),
                fields(form.condition()));
    if (!form.groups().isEmpty()) {
      code.add("\n.groups($L)", Literal.of(form.groups()));
    }
    limit(code, "maxGroups", form.maxGroups());
    limit(code, "maxPerGroup", form.maxPerGroup());
    limit(code, "maxConditions", form.maxConditions());
    return new PropertyShape(
        RuntimeTypes.GROUPED_EXPRESSION,
        code.add("$<$<").build(),
        "%s of conditions on properties"
            .formatted(form.orOfAnds() ? "an OR of ANDs" : "an AND of ORs"));
  }

  private static void limit(CodeBlock.Builder code, String name, int limit) {
    if (limit != Integer.MAX_VALUE) {
      code.add("\n.$L($L)", name, limit);
    }
  }

  private static CodeBlock fields(ConditionFields fields) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($L, $L, $L)",
                RuntimeTypes.CONDITION_FIELDS,
                Literal.of(fields.property()),
                Literal.of(fields.operator()),
                Literal.of(fields.operand()));
    if (!fields.operands().isEmpty()) {
      code.add("\n$>$>.operands($L)$<$<", Literal.of(fields.operands()));
    }
    if (!fields.second().isEmpty()) {
      code.add("\n$>$>.second($L)$<$<", Literal.of(fields.second()));
    }
    return fields.alwaysArray() ? code.add("\n$>$>.alwaysArray()$<$<").build() : code.build();
  }
}
