package io.github.filterspec.processor.check.activekeys;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that the list of active keys has a name. */
public final class ListNameRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form() instanceof WireForm.ActiveKeys form && form.list().isBlank()
        ? Stream.of(
            new Problem(
                Code.BLANK_WIRE_NAME,
                "the name of the list of active keys is blank. Write a name, such as @ActiveKeys(\"activeFilters\")",
                spec.origin().at(ActiveKeys.class, "value")))
        : Stream.empty();
  }
}
