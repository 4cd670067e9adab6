package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.component;
import static io.github.filterspec.processor.check.Models.filter;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.record;
import static io.github.filterspec.processor.check.Models.spec;
import static io.github.filterspec.processor.check.Models.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.Enumeration;
import io.github.filterspec.processor.model.ValueType.Enumeration.Constant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RecordComponents and constants must have different names. */
class DistinctPartsRuleTest {

  @Test
  void equalNamesAreReported() {
    ValueType rule = record(component("a", "name", TEXT), component("b", "name", TEXT));
    ValueType state =
        new Enumeration(
            type("State"), List.of(new Constant("OPEN", "OPEN"), new Constant("AJAR", "OPEN")));

    assertThat(
            messages(new DistinctPartsRule(), spec(filter("rule", rule), filter("state", state))))
        .containsExactly(
            "FS012: the components \"a\" and \"b\" of Rule have the same wire name \"name\". Give the components different names with @JsonProperty",
            "FS012: the constants \"OPEN\" and \"AJAR\" of State have the same wire name \"OPEN\". Give the constants different names with @JsonProperty");
  }
}
