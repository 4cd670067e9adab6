package io.github.filterspec.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.filterspec.processor.emit.endpoint.AnswerTypes;
import io.github.filterspec.processor.emit.source.MemberConstants;
import io.github.filterspec.processor.emit.source.RuntimeTypes;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.ItemComparison;
import io.github.filterspec.processor.model.ItemComparison.Step;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The emitter of the methods that evaluate a query for an item in memory. */
final class Comparisons {
  private final Spec spec;
  private final MemberConstants constants;

  Comparisons(Spec spec, MemberConstants constants) {
    this.spec = spec;
    this.constants = constants;
  }

  void addTo(TypeSpec.Builder type) {
    if (!spec.comparisons().isEmpty()) {
      spec.endpoint().ifPresent(endpoint -> addTo(type, endpoint));
    }
  }

  private void addTo(TypeSpec.Builder type, Endpoint endpoint) {
    TypeName item = AnswerTypes.item(endpoint);
    CodeBlock.Builder table =
        CodeBlock.builder().add("\n$>$>$T.of($T.class)", RuntimeTypes.ITEM_COMPARISONS, item);
    for (ItemComparison comparison : spec.comparisons()) {
      spec.members().stream()
          .filter(member -> member.name().equals(comparison.member()))
          .forEach(member -> table.add("\n$>$>$L$<$<", entry(member, comparison)));
    }
    type.addField(
        FieldSpec.builder(
                ParameterizedTypeName.get(RuntimeTypes.ITEM_COMPARISONS, item),
                MemberConstants.COMPARISONS,
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc("The values of an item with which the members are compared.\n")
            .initializer(table.add("$<$<").build())
            .build());
    type.addMethod(matches(item));
    type.addMethod(explain(item));
  }

  private CodeBlock entry(SpecMember member, ItemComparison comparison) {
    String constant = constants.of(member);
    if (comparison.isIgnored()) {
      return CodeBlock.of(".ignoring($N)", constant);
    }
    CodeBlock accessor = accessor(comparison);
    if (member.type() instanceof ValueType.RangeType range) {
      return range.saysEnds()
          ? CodeBlock.of(
              ".within($N, $L, $L, $L)",
              constant,
              range.includesStart(),
              range.includesEnd(),
              accessor)
          : CodeBlock.of(".within($N, $L)", constant, accessor);
    }
    return CodeBlock.of(
        ".$L($N, $T.$L, $L)",
        comparison.ignoresCase() ? "ignoringCase" : "with",
        constant,
        RuntimeTypes.MEANING,
        comparison.effectiveMeaning(member),
        accessor);
  }

  /** Returns a function that returns the value of an item. A step on null returns null. */
  private static CodeBlock accessor(ItemComparison comparison) {
    Step first = comparison.steps().get(0);
    if (comparison.steps().size() == 1) {
      return CodeBlock.of("$T::$N", first.owner(), first.method());
    }
    CodeBlock.Builder chain =
        first.optional()
            ? CodeBlock.builder().add("item -> item.$N()", first.method())
            : CodeBlock.builder()
                .add("item -> $T.ofNullable(item.$N())", Optional.class, first.method());
    comparison.steps().stream()
        .skip(1)
        .forEach(
            step ->
                chain.add(
                    ".$L($T::$N)",
                    step.optional() ? "flatMap" : "map",
                    step.owner(),
                    step.method()));
    return chain.build();
  }

  private static MethodSpec matches(TypeName item) {
    return documented("matches", item, "Evaluates this query for an item in memory.")
        .addJavadoc(
            "@return true if all members that are set match the item; false if a member does not match, or if the item has no value that decides\n")
        .addJavadoc(refused(), UnsupportedOperationException.class)
        .returns(TypeName.BOOLEAN)
        .addStatement("return matches($L, item)", MemberConstants.COMPARISONS)
        .build();
  }

  private static MethodSpec explain(TypeName item) {
    return documented("explain", item, "Evaluates each member of this query for an item in memory.")
        .addJavadoc("@return the result of each member that is set\n")
        .addJavadoc(refused(), UnsupportedOperationException.class)
        .returns(RuntimeTypes.EXPLANATION)
        .addStatement("return explain($L, item)", MemberConstants.COMPARISONS)
        .build();
  }

  private static MethodSpec.Builder documented(String name, TypeName item, String sentence) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(item, "item")
        .addJavadoc("$L Nothing is sent to the API.\n\n@param item the item\n", sentence);
  }

  private static String refused() {
    return "@throws $T if the spec does not say what a member that is set is compared with\n";
  }
}
