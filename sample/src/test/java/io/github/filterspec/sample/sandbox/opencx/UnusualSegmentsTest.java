package io.github.filterspec.sample.sandbox.opencx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Segments that are unusual but possible. */
final class UnusualSegmentsTest {

  @Test
  void someTypesAreNotOnThePage() {
    assertThat(Stored.named("VIP customers").at("/definition/or/0/and/0"))
        .hasToString(
            "{\"type\":\"contacts_tags_in\",\"tags\":[\"vip\"],"
                + "\"match\":{\"mode\":\"any\",\"weights\":[1,2.50]}}");
    assertThat(Stored.SEGMENTS.stream().filter(s -> !UnknownConditions.in(s).isEmpty())).hasSize(4);
  }

  @Test
  void numbersKeepTheirDigits() {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThat(new SegmentsClient(sandbox).get("").body()).contains("\"weights\":[1,2.50]");
    }
  }

  @Test
  void oneRangeHasTwoOpenEnds() {
    assertThat(Stored.conditions().map(JsonNode::toString))
        .containsOnlyOnce("{\"type\":\"last_contacted_at_between\"}");
  }

  @Test
  void oneSegmentHasAnEmptyGroup() {
    assertThat(Stored.SEGMENTS)
        .filteredOn(s -> Stored.groups(s).stream().anyMatch(group -> group.path("and").isEmpty()))
        .containsExactly(Stored.named("Whole base"));
  }

  @Test
  void oneSegmentHasADuplicateCondition() {
    assertThat(Stored.SEGMENTS)
        .filteredOn(s -> Stored.groups(s).stream().anyMatch(UnusualSegmentsTest::hasDuplicate))
        .containsExactly(Stored.named("Waiting for finance"));
  }

  @Test
  void oneSegmentIsNotSorted() {
    ObjectNode segment = Stored.named("Our own team");
    List<String> groups = Stored.groups(segment).stream().map(JsonNode::toString).toList();

    assertThat(groups).isNotEqualTo(groups.stream().sorted().toList());
    assertThat(
            segment.at("/definition/or/0/and").valueStream().map(c -> c.path("type").textValue()))
        .containsExactly(
            "last_contacted_at_between",
            "contacts_email_domain_name_in",
            "contact_id_in",
            "contacts_attributes_in");
  }

  private static boolean hasDuplicate(JsonNode group) {
    JsonNode conditions = group.path("and");
    return new HashSet<>(conditions.valueStream().toList()).size() < conditions.size();
  }
}
