package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.NUMBER;
import static io.github.filterspec.processor.check.Models.filter;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.record;
import static io.github.filterspec.processor.check.Models.spec;
import static io.github.filterspec.processor.check.Models.unset;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WhenUnset;
import org.junit.jupiter.api.Test;

/** The {@code @Unset} of a component must be valid for its type. */
class ComponentUnsetValueRuleTest {

  private static Spec with(ValueType type, boolean primitive, WhenUnset unset) {
    return spec(
        filter(
            "rule",
            record(new ValueType.RecordType.Component("it", "it", type, primitive, true, unset))));
  }

  @Test
  void aPrimitiveNeedsAValueOfItsType() {
    assertThat(messages(new ComponentUnsetValueRule(), with(NUMBER, true, unset(""))))
        .containsExactly(
            "FS016: Rule.it has a primitive type, so @Unset needs a number. Write a number, such as @Unset(\"0\")");
    assertThat(messages(new ComponentUnsetValueRule(), with(NUMBER, true, unset("0")))).isEmpty();
    assertThat(messages(new ComponentUnsetValueRule(), with(NUMBER, false, unset("")))).isEmpty();
  }

  @Test
  void unsetValueOfANumberIsANumber() {
    assertThat(messages(new ComponentUnsetValueRule(), with(NUMBER, false, unset("x"))))
        .containsExactly(
            "FS016: the unset value \"x\" of Rule.it is not a valid int. Write a whole number, such as @Unset(\"0\")");
  }

  @Test
  void aPrimitiveCannotBeAbsent() {
    WhenUnset absent = new WhenUnset(true, "", true);

    assertThat(messages(new ComponentUnsetValueRule(), with(NUMBER, true, absent)))
        .containsExactly(
            "FS016: Rule.it has a primitive type, so the component cannot be absent. Change the type to Integer");
    assertThat(
            messages(new ComponentUnsetValueRule(), with(ValueType.Scalar.BOOLEAN, true, absent)))
        .containsExactly(
            "FS016: Rule.it has a primitive type, so the component cannot be absent. Change the type to Boolean");
    assertThat(messages(new ComponentUnsetValueRule(), with(NUMBER, false, absent))).isEmpty();
  }
}
