package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.component;
import static io.github.filterspec.processor.check.Models.filter;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.record;
import static io.github.filterspec.processor.check.Models.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.ValueType;
import org.junit.jupiter.api.Test;

/** The ends of a range have names. */
class RangeNamesRuleTest {

  @Test
  void missingNamesAreReported() {
    ValueType range = new ValueType.ListType(new ValueType.RangeType("", ""));

    assertThat(messages(new RangeNamesRule(), spec(filter("when", range))))
        .containsExactly(
            "FS008: when() is a TimeRange, but its two ends have no names. Add @Ends(from = \"…\", to = \"…\")");
  }

  @Test
  void equalNamesInsideARecordAreReported() {
    ValueType rule = record(component("seen", "seen", new ValueType.RangeType("at", "at")));

    assertThat(messages(new RangeNamesRule(), spec(filter("rules", new ValueType.SetType(rule)))))
        .containsExactly(
            "FS008: @Ends on Rule.seen has from = \"at\" and to = \"at\". Write two different names");
  }

  @Test
  void differentNamesAreAllowed() {
    ValueType range = new ValueType.RangeType("from", "to");

    assertThat(messages(new RangeNamesRule(), spec(filter("when", range)))).isEmpty();
  }
}
