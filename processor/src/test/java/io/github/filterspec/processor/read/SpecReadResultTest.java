package io.github.filterspec.processor.read;

import static io.github.filterspec.processor.check.Models.ORDERS;
import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.filter;
import static io.github.filterspec.processor.check.Models.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules check a spec without the guesses of the readers. */
class SpecReadResultTest {
  private static final Spec SPEC = spec(filter("text", TEXT), filter("tags", TEXT));

  private static Spec withoutGuesses(Problem... problems) {
    return new SpecReadResult(SPEC, List.of(problems), true).withoutGuesses();
  }

  @Test
  void specWithoutProblemsHasNoGuesses() {
    assertThat(withoutGuesses()).isEqualTo(SPEC);
  }

  @Test
  void formIsUnknownIfTheSpecDeclaresSeveral() {
    assertThat(withoutGuesses(new Problem(Code.WIRE_FORM_NOT_UNIQUE, "", ORDERS)).form())
        .isEqualTo(new WireForm.None());
  }

  @Test
  void roleIsUnclearIfTheMemberDeclaresNone() {
    Problem noRole = new Problem(Code.MEMBER_ROLE_NOT_UNIQUE, "", ORDERS.member("tags"));

    assertThat(withoutGuesses(noRole).members())
        .filteredOn(SpecMember::isUnclear)
        .extracting(SpecMember::name)
        .containsExactly("tags");
  }
}
