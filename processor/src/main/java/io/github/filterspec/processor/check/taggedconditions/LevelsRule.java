package io.github.filterspec.processor.check.taggedconditions;

import io.github.filterspec.TaggedConditions;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rule that the attributes {@code groups}, {@code conditions} and {@code tag} of
 * {@code @TaggedConditions} are not blank, and that the attribute {@code maxGroups} is at least 1.
 */
public final class LevelsRule implements Rule {
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "groups",
          "groups = \"or\"",
          "conditions",
          "conditions = \"and\"",
          "tag",
          "tag = \"type\"");

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form() instanceof WireForm.TaggedConditions form
        ? Stream.concat(names(spec, form), groups(spec, form))
        : Stream.empty();
  }

  private static Stream<Problem> names(Spec spec, WireForm.TaggedConditions form) {
    Map<String, String> names =
        Map.of("groups", form.groups(), "conditions", form.conditions(), "tag", form.tag());
    return names.entrySet().stream()
        .filter(name -> name.getValue().isBlank())
        .map(Map.Entry::getKey)
        .sorted()
        .map(
            attribute ->
                problem(
                    spec,
                    Code.BLANK_WIRE_NAME,
                    "the attribute \"%s\" of @TaggedConditions is blank. Write the name of a JSON field, such as "
                        + EXAMPLES.get(attribute),
                    attribute));
  }

  private static Stream<Problem> groups(Spec spec, WireForm.TaggedConditions form) {
    return form.maxGroups() >= 1
        ? Stream.empty()
        : Stream.of(
            problem(
                spec,
                Code.INVALID_GROUP_LIMIT,
                "the attribute \"%s\" of @TaggedConditions is less than 1. Write 1 or more",
                "maxGroups"));
  }

  private static Problem problem(Spec spec, Code code, String message, String attribute) {
    return new Problem(
        code, message.formatted(attribute), spec.origin().at(TaggedConditions.class, attribute));
  }
}
