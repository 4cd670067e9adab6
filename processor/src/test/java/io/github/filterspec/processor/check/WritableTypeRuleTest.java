package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.filter;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.spec;
import static io.github.filterspec.processor.check.Models.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import org.junit.jupiter.api.Test;

/** The type of a member must be writable. */
class WritableTypeRuleTest {

  @Test
  void messageContainsTheReason() {
    ValueType odd = new Unwritable(type("Odd"), "It is odd");

    assertThat(messages(new WritableTypeRule(), spec(filter("text", TEXT), filter("odd", odd))))
        .containsExactly("FS007: odd() has the unsupported type \"shop.Odd\". It is odd");
  }
}
