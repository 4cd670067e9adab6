package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of stored filters, and JSON that is not a filter. */
class ReadingTest {

  @Test
  void fieldsThatAreSetButNotActiveAreNotSet() {
    TicketFilter filter =
        TicketFilter.fromJson("{\"active\":[\"urgent\"],\"tags\":[\"vip\"],\"isUrgent\":true}");

    assertThat(filter).isEqualTo(TicketFilter.builder().urgent().build());
    assertThat(filter.toJson()).contains("\"tags\":[]");
  }

  @Test
  void missingFieldsOfParametersAreDefaults() {
    assertThat(TicketsQuery.fromJson("{\"active\":[]}"))
        .isEqualTo(TicketsQuery.builder().matchAll().build());
  }

  @Test
  void orderOfKeysAndFieldsDoesNotMatter() {
    assertThat(
            TicketFilter.fromJson(
                "{\"isUrgent\":true,\"tags\":[\"b\",\"a\"],\"active\":[\"urgent\",\"tags\",\"tags\"]}"))
        .isEqualTo(TicketFilter.builder().tags("a", "b").urgent().build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"active\":null}", "{\"active\":\"tags\"}", "[]", "null", "7", ""})
  void jsonWithoutListOfKeysIsRejected(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketFilter.fromJson(json))
        .withMessage("TicketFilter: the JSON is not an object with an array active");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"active\":[7]}", "{\"active\":[null]}", "{\"active\":[\"\\ud83d\"]}"})
  void keyMustBeText(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketFilter.fromJson(json))
        .withMessage("TicketFilter: a key in active is not a text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"active\":[]} s3cret", "{\"active\":[\"s3cret\"", "s3cret"})
  void textThatIsNotJsonIsRejectedAndNotQuoted(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketFilter.fromJson(json))
        .withMessageStartingWith("TicketFilter: the text is not JSON, at line 1, column ")
        .withMessageNotContaining("s3cret")
        .withNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"active", "tags", "s3cret"})
  void messageHasPlaceOfDuplicateField(String field) {
    String json = "{\"%1$s\":[],\n\"%1$s\":[\"s3cret\"]}".formatted(field);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketFilter.fromJson(json))
        .withMessageStartingWith(
            "TicketFilter: an object in the JSON has the same field twice, at line 2, column ")
        .withMessageNotContaining("s3cret")
        .withNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\ud83d\"", "[{\"hours\":\"\\udc00\"}]"})
  void textThatCannotBeWrittenBackIsRejected(String sla) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketFilter.fromJson("{\"active\":[\"sla\"],\"sla\":" + sla + "}"))
        .withMessage(
            "TicketFilter: a field cannot be kept as JSON, because its value has half of a"
                + " surrogate pair");
  }
}
