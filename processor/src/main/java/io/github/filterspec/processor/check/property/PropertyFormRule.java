package io.github.filterspec.processor.check.property;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.PropertyForm;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule that the annotation of a wire form with properties names all JSON fields, and that its
 * connectors differ, and its limits are at least 1. A problem is reported at the annotation, which
 * can be on an annotation of the user that several specs have.
 */
public final class PropertyFormRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form() instanceof PropertyForm form
        ? Stream.of(
                names(spec, form),
                fields(spec, form.fieldsOfCondition(), "condition"),
                fields(spec, form.fieldsOfGroup(), "AND or OR"),
                templates(spec, form),
                connectors(spec, form),
                limits(spec, form))
            .flatMap(problems -> problems)
        : Stream.empty();
  }

  private static Stream<Problem> names(Spec spec, PropertyForm form) {
    return form.requiredNames().entrySet().stream()
        .filter(name -> name.getValue().isBlank())
        .map(Map.Entry::getKey)
        .sorted()
        .map(
            attribute ->
                problem(
                    spec,
                    Code.BLANK_WIRE_NAME,
                    "the attribute \"%s\" of %s is blank. Write the name of a JSON field",
                    attribute));
  }

  private static Stream<Problem> fields(Spec spec, Map<String, String> fields, String object) {
    Set<String> names = new HashSet<>();
    return fields.entrySet().stream()
        .filter(field -> !field.getValue().isBlank() && !names.add(field.getValue()))
        .map(
            field ->
                problem(
                    spec,
                    Code.DUPLICATE_WIRE_NAME,
                    "the attribute \"%s\" of %s is the name of another field of the "
                        + object
                        + ". Write the two names that the API distinguishes",
                    field.getKey()));
  }

  private static Stream<Problem> templates(Spec spec, PropertyForm form) {
    return form.templates().entrySet().stream()
        .filter(template -> !template.getValue().isBlank())
        .filter(template -> !template.getValue().contains("{operator}"))
        .map(
            template ->
                problem(
                    spec,
                    Code.INVALID_PROPERTY,
                    "the attribute \"%s\" of %s does not contain {operator}, so the API would not get the operator. Write {operator} at the place of the operator",
                    template.getKey()));
  }

  private static Stream<Problem> connectors(Spec spec, PropertyForm form) {
    List<String> texts = List.copyOf(form.connectors().values());
    return Set.copyOf(texts).size() == texts.size()
        ? Stream.empty()
        : Stream.of(
            problem(
                spec,
                Code.DUPLICATE_WIRE_NAME,
                "the attribute \"%s\" of %s is the same text for AND and for OR. Write the two texts that the API distinguishes",
                "or"));
  }

  private static Stream<Problem> limits(Spec spec, PropertyForm form) {
    return form.limits().entrySet().stream()
        .filter(limit -> limit.getValue() < 1)
        .map(Map.Entry::getKey)
        .sorted()
        .map(
            attribute ->
                problem(
                    spec,
                    Code.INVALID_GROUP_LIMIT,
                    "the attribute \"%s\" of %s is less than 1. Write 1 or more",
                    attribute));
  }

  private static Problem problem(Spec spec, Code code, String message, String attribute) {
    FormType type = spec.form().type();
    PropertyForm form = (PropertyForm) spec.form();
    String name = attribute.substring(attribute.lastIndexOf('/') + 1);
    Origin place = form.place().attribute(attribute);
    Origin use = spec.origin();
    return new Problem(
        code,
        message.formatted(name, name.equals(attribute) ? type : "@ConditionFields"),
        place,
        use);
  }
}
