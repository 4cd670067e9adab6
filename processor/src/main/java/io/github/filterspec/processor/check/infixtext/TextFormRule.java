package io.github.filterspec.processor.check.infixtext;

import io.github.filterspec.InfixText;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rule that the texts of {@code @InfixText} separate the conditions of an expression. */
public final class TextFormRule implements Rule {
  private static final Set<String> ESCAPES = Set.of("", "\\", "'", "\"");

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form() instanceof WireForm.InfixText form
        ? problems(spec, form).stream()
        : Stream.empty();
  }

  private static List<Problem> problems(Spec spec, WireForm.InfixText form) {
    List<Problem> problems = new ArrayList<>();
    if (form.and().isEmpty()) {
      problems.add(
          problem(
              spec,
              form,
              "and",
              "is empty, so the API could not separate two conditions. Write the text between two conditions, such as \" AND \""));
    }
    if (!form.not().isEmpty() && form.or().isEmpty()) {
      problems.add(
          problem(
              spec,
              form,
              "not",
              "is written, but \"or\" is not. Without OR, a NOT is possible only for one condition: remove not, and declare negative operators, such as @Operator(\"-{property}:{operand}\")"));
    }
    if (!ESCAPES.contains(form.escape())) {
      problems.add(
          problem(
              spec,
              form,
              "escape",
              "is not supported. Write \"\\\\\" for a backslash before a quotation mark, or a quotation mark, which is then written twice"));
    }
    return problems;
  }

  private static Problem problem(
      Spec spec, WireForm.InfixText form, String attribute, String message) {
    Origin place = form.place().attribute(attribute);
    Origin use = spec.origin();
    String text = "the attribute \"%s\" of @%s %s";
    return new Problem(
        Code.INVALID_TEXT_FORM,
        text.formatted(attribute, InfixText.class.getSimpleName(), message),
        place,
        use);
  }
}
