package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.NUMBER;
import static io.github.filterspec.processor.check.Models.TEXTS;
import static io.github.filterspec.processor.check.Models.member;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.spec;
import static io.github.filterspec.processor.check.Models.unset;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WhenUnset;
import org.junit.jupiter.api.Test;

/** The {@code @Unset} of a member must have an effect and be valid for its type. */
class UnsetValueRuleTest {

  private static SpecMember filter(WhenUnset unset, ValueType type) {
    return member("it", new Role.Filter("it"), type, unset);
  }

  @Test
  void contradictionsAreReported() {
    assertThat(messages(new UnsetValueRule(), spec(filter(new WhenUnset(true, "0", true), NUMBER))))
        .containsExactly(
            "FS016: it() has both a value and as = ABSENT in @Unset. Remove the value or as = ABSENT");
    assertThat(messages(new UnsetValueRule(), spec(filter(unset(""), NUMBER))))
        .containsExactly("FS016: it() has an empty @Unset. Add a value, or as = ABSENT");
    assertThat(
            messages(
                new UnsetValueRule(),
                spec(member("it", new Role.Param("1", false), NUMBER, unset("0")))))
        .containsExactly(
            "FS016: it() has a default, which is sent while no value is set, so @Unset has no effect. Remove @Unset");
  }

  @Test
  void valuesOfTheWrongTypeAreReported() {
    assertThat(messages(new UnsetValueRule(), spec(filter(unset("none"), NUMBER))))
        .containsExactly(
            "FS016: the unset value \"none\" of it() is not a valid int. Write a whole number, such as @Unset(\"0\")");
    assertThat(messages(new UnsetValueRule(), spec(filter(unset("x"), TEXTS))))
        .containsExactly(
            "FS016: @Unset on it() cannot have a value, because only texts, numbers, enums, times, dates and UUIDs can have a value in @Unset. Remove @Unset, or write @Unset(as = Unset.As.ABSENT)");
  }
}
