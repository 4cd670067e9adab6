package io.github.filterspec.sample.sandbox.opencx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.opencx.OpenCxSchema;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stored segments and the cases that they cover. */
final class ContactSegmentsTest {

  @Test
  void idsAndNamesAreUnique() {
    assertThat(Stored.texts("id"))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[0-9a-f-]{36}"));
    assertThat(Stored.texts("name")).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  static Stream<ObjectNode> segments() {
    return Stored.SEGMENTS.stream().map(ObjectNode::deepCopy);
  }

  @ParameterizedTest
  @MethodSource("segments")
  void segmentsFollowTheSchemaExceptForUnknownConditions(ObjectNode segment) {
    UnknownConditions.remove(segment);

    assertThat(OpenCxSchema.validate("ContactSegment", segment.toString())).isEmpty();
  }

  @Test
  void timesAreInUtcWithMilliseconds() {
    Stream<String> times =
        Stream.of("created_at", "updated_at").flatMap(f -> Stored.texts(f).stream());

    assertThat(times)
        .allMatch(t -> t.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
  }

  @Test
  void everyTypeOfConditionOccurs() {
    assertThat(Stored.conditions().map(c -> c.path("type").textValue()).collect(Collectors.toSet()))
        .containsAll(OpenCxSchema.conditionTypes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"definition", "description", "created_at", "updated_at"})
  void optionalFieldsAreNullInSomeSegments(String field) {
    assertThat(Stored.SEGMENTS)
        .filteredOn(s -> s.path(field).isNull())
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contacts_created_at_between",
        "last_contacted_at_between",
        "last_contacted_at_with_handoff_between"
      })
  void rangesAreOpenOrClosed(String type) {
    assertThat(Stored.ofType(type))
        .anyMatch(range -> range.has("after") && !range.has("before"))
        .anyMatch(range -> !range.has("after") && range.has("before"))
        .anyMatch(range -> range.has("after") && range.has("before"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"contacts_attributes_in", "contacts_sessions_attributes_in"})
  void attributesArePresentOrAbsent(String type) {
    assertThat(Stored.ofType(type))
        .anyMatch(condition -> condition.path("attributes").size() > 1)
        .anyMatch(condition -> !condition.has("attributes"));
  }

  @Test
  void someSegmentsHaveTwoGroups() {
    Predicate<JsonNode> severalConditions = group -> group.path("and").size() > 1;

    assertThat(Stored.SEGMENTS)
        .filteredOn(s -> Stored.groups(s).size() == 2)
        .filteredOn(s -> Stored.groups(s).stream().allMatch(severalConditions))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void namedSegmentsExist() {
    assertThat(Stored.ofType("contact_belongs_to_segment").stream().map(c -> c.path("segment_id")))
        .isNotEmpty()
        .allMatch(id -> Stored.texts("id").contains(id.textValue()));
  }
}
