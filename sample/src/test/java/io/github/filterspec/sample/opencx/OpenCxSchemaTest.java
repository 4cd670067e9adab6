package io.github.filterspec.sample.opencx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema accepts only documented conditions. */
final class OpenCxSchemaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'all_contacts'}",
        "{'type':'contact_id_in','contact_ids':['d24f00f6-6e33-43f4-9629-368b75ee555c']}",
        "{'type':'contacts_created_at_between'}",
        "{'type':'contacts_created_at_between','after':'2026-06-15T12:00:00Z'}",
        "{'type':'last_contacted_at_between','before':'2026-06-15T14:00:00.000+02:00'}",
        "{'type':'contacts_attributes_in'}",
        "{'type':'contacts_attributes_in','attributes':[{'plan':'pro','region':'emea'},{}]}"
      })
  void conditionOfThePageIsValid(String condition) {
    assertThat(flaws(condition)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'contacts_tags_in','tags':['vip']}",
        "{'type':'all_contacts','more':1}",
        "{'type':'contacts_email_in'}",
        "{'type':'contacts_name_in','name_in':'Zoë'}",
        "{'type':'contacts_attributes_in','attributes':[{'seats':5}]}",
        "{'type':'contacts_created_at_between','after':null}"
      })
  void otherConditionIsInvalid(String condition) {
    assertThat(flaws(condition)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-15", "2026-06-15T12:00:00", "yesterday", ""})
  void timeIsADateTimeWithAnOffset(String time) {
    assertThat(flaws("{'type':'contacts_created_at_between','after':'" + time + "'}")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"d24f00f6", "d24f00f6-6e33-03f4-9629-368b75ee555c", ""})
  void idIsAUuid(String id) {
    assertThat(flaws("{'type':'contact_id_in','contact_ids':['" + id + "']}")).isNotEmpty();
  }

  @Test
  void problemHasItsPath() {
    assertThat(OpenCxSchema.validate("ErrorDto", "{\"statusCode\":\"404\"}"))
        .singleElement()
        .asString()
        .contains("statusCode");
  }

  @Test
  void pageHasThirteenConditions() {
    assertThat(OpenCxSchema.conditionTypes())
        .hasSize(13)
        .contains("all_contacts", "last_contacted_at_with_handoff_between");
  }

  @Test
  void unknownDefinitionIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenCxSchema.validate("ContactsFilters", "{}"))
        .withMessageContaining("ContactsFilters");
  }

  private static List<String> flaws(String condition) {
    return OpenCxSchema.validate("ContactsFilter", condition.replace('\'', '"'));
  }
}
