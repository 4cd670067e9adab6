package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.NUMBER;
import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.TEXTS;
import static io.github.filterspec.processor.check.Models.enumeration;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.param;
import static io.github.filterspec.processor.check.Models.spec;
import static io.github.filterspec.processor.check.Models.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A default must be a value of its type. */
class DefaultRuleTest {

  @Test
  void invalidDefaultIsReported() {
    Spec spec =
        spec(
            param("total", NUMBER, "1.5"),
            param("paid", ValueType.Scalar.BOOLEAN, "yes"),
            param("state", enumeration("OPEN"), "SHUT"),
            param("tags", TEXTS, "a"));

    assertThat(messages(new DefaultRule(), spec))
        .containsExactly(
            "FS015: the default \"1.5\" of total() is not a valid int. Write a number such as 1",
            "FS015: the default \"yes\" of paid() is not a valid boolean. Write true or false",
            "FS015: the default \"SHUT\" of state() is not a constant of State. Write the name of a constant",
            "FS015: the default \"a\" of tags() is not allowed. Remove the default. A default is allowed only for String, boolean, int, long, double, an enum, or a record with one String");
  }

  @Test
  void similarConstantIsSuggested() {
    ValueType.Enumeration.Constant shut = new ValueType.Enumeration.Constant("SHUT", "is closed");
    ValueType state = new ValueType.Enumeration(type("State"), List.of(shut));
    Spec spec =
        spec(
            param("one", state, "Shut"),
            param("two", state, "is closed"),
            param("paid", ValueType.Scalar.BOOLEAN, "True"));

    assertThat(messages(new DefaultRule(), spec))
        .containsExactly(
            "FS015: the default \"Shut\" of one() is not a constant of State. Did you mean \"SHUT\"?",
            "FS015: the default \"is closed\" of two() is not a constant of State. Did you mean \"SHUT\"?",
            "FS015: the default \"True\" of paid() is not a valid boolean. Did you mean \"true\"?");
  }

  @Test
  void validDefaultIsAllowed() {
    Spec spec =
        spec(
            param("total", NUMBER, "-2147483648"),
            param("large", ValueType.Scalar.LONG, "9223372036854775807"),
            param("share", ValueType.Scalar.DOUBLE, "0.5"),
            param("paid", ValueType.Scalar.BOOLEAN, "true"),
            param("state", enumeration("OPEN"), "OPEN"),
            param("text", TEXT, " "));

    assertThat(messages(new DefaultRule(), spec)).isEmpty();
  }
}
