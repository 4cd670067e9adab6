package io.github.filterspec.sample.opencx;

import static io.github.filterspec.sample.opencx.ContactsFilter.allContacts;
import static io.github.filterspec.sample.opencx.ContactsFilter.attributes;
import static io.github.filterspec.sample.opencx.ContactsFilter.createdAt;
import static io.github.filterspec.sample.opencx.ContactsFilter.email;
import static io.github.filterspec.sample.opencx.ContactsFilter.emailDomain;
import static io.github.filterspec.sample.opencx.ContactsFilter.id;
import static io.github.filterspec.sample.opencx.ContactsFilter.lastContacted;
import static io.github.filterspec.sample.opencx.ContactsFilter.lastHandoff;
import static io.github.filterspec.sample.opencx.ContactsFilter.name;
import static io.github.filterspec.sample.opencx.ContactsFilter.phoneNumber;
import static io.github.filterspec.sample.opencx.ContactsFilter.segment;
import static io.github.filterspec.sample.opencx.ContactsFilter.sequence;
import static io.github.filterspec.sample.opencx.ContactsFilter.sessionAttributes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.sample.opencx.ContactsCondition.EmailDomainCondition;
import io.github.filterspec.sample.opencx.ContactsCondition.UnknownCondition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions of OpenCX's conditions are written, read and visited. */
class ContactsFilterTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final UUID ADA = UUID.fromString("6d2cc7d7-2b4d-4f4f-9d0d-6d2cc7d72b4d");
  private static final UUID GRACE = UUID.fromString("b8f1f1e6-98a5-4c3c-8f63-0c2d3f4a5b6c");
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void expressionReadsLikeItsMeaning() {
    ContactsFilter filter =
        emailDomain("acme.com").and(lastContacted(TimeRange.since(JUNE))).or(id(ADA, GRACE));

    assertThat(filter.toJson())
        .isEqualTo(
            "{\"or\":["
                + "{\"and\":[{\"type\":\"contact_id_in\",\"contact_ids\":[\"6d2cc7d7-2b4d-4f4f-9d0d-6d2cc7d72b4d\",\"b8f1f1e6-98a5-4c3c-8f63-0c2d3f4a5b6c\"]}]},"
                + "{\"and\":[{\"type\":\"contacts_email_domain_name_in\",\"domain_name_in\":[\"acme.com\"]},"
                + "{\"type\":\"last_contacted_at_between\",\"after\":\"2026-06-01T00:00:00.000Z\"}]}]}");
  }

  static Stream<ContactsFilter> conditions() {
    TimeRange range = TimeRange.between(JUNE, JUNE.plusSeconds(1));
    return Stream.of(
        allContacts(),
        id(ADA),
        createdAt(range),
        emailDomain("acme.com"),
        sequence("s1"),
        name("Ada"),
        phoneNumber("+1"),
        email("ada@acme.com"),
        attributes(),
        attributes(List.of()),
        attributes(List.of(Map.of("plan", "pro"))),
        sessionAttributes(),
        sessionAttributes(List.of(Map.of("page", "/"))),
        segment("g1"),
        lastContacted(TimeRange.until(JUNE)),
        lastHandoff(TimeRange.since(JUNE)));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void everyConditionIsValidByTheVendorsSchema(ContactsFilter filter) {
    assertThat(DefinitionSchema.flaws(filter.toJson())).isEmpty();
  }

  @Test
  void everyTypeOfTheSchemaHasACondition() {
    assertThat(
            conditions()
                .map(filter -> filter.toJson().replaceAll(".*\"type\":\"(\\w+)\".*", "$1"))
                .collect(Collectors.toSet()))
        .isEqualTo(OpenCxSchema.conditionTypes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "6d2cc7d7-2b4d-1f4f-8d0d-6d2cc7d72b4d",
        "6d2cc7d7-2b4d-8f4f-bd0d-6d2cc7d72b4d"
      })
  void uuidOfTheSchemaCanBeSet(String uuid) {
    assertThat(DefinitionSchema.flaws(id(UUID.fromString(uuid)).toJson())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000-0000-0000-0000-000000000001",
        "6d2cc7d7-2b4d-0f4f-8d0d-6d2cc7d72b4d",
        "6d2cc7d7-2b4d-9f4f-8d0d-6d2cc7d72b4d",
        "6d2cc7d7-2b4d-4f4f-7d0d-6d2cc7d72b4d"
      })
  void otherUuidIsAnErrorThatNamesTheCondition(String uuid) {
    assertThat(DefinitionSchema.flaws(id(ADA).toJson().replace(ADA.toString(), uuid))).isNotEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> id(ADA, UUID.fromString(uuid)))
        .withMessageStartingWith("id: the value has an element that does not match ");
  }

  @Test
  void conditionsCanBeVisited() {
    List<String> domains = new ArrayList<>();
    for (List<ContactsCondition> group : emailDomain("b.com", "a.com").or(name("Ada")).groups()) {
      for (ContactsCondition condition : group) {
        if (condition instanceof EmailDomainCondition domain) {
          domains.addAll(domain.emailDomain());
        }
      }
    }

    assertThat(domains).containsExactly("a.com", "b.com");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'contacts_tags_in','tags':['vip'],'weights':[1,2.50,1e3]}",
        "{'type':'contact_id_in','contact_ids':[]}",
        "{'type':'contacts_created_at_between'}",
        "{'type':'contacts_name_in','name_in':[''],'locale':null}"
      })
  void unknownConditionIsWrittenBackUnchanged(String condition) throws JsonProcessingException {
    String json = "{\"or\":[{\"and\":[%s]}]}".formatted(condition.replace('\'', '"'));
    ContactsFilter filter = ContactsFilter.fromJson(json);

    assertThat(filter.groups().get(0)).singleElement().isInstanceOf(UnknownCondition.class);
    assertThat(MAPPER.readTree(filter.toJson())).isEqualTo(MAPPER.readTree(json));
  }
}
