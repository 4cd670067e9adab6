package io.github.filterspec.cookbook.chatwoot;

import static io.github.filterspec.cookbook.chatwoot.ContactsFilter.attribute;
import static io.github.filterspec.cookbook.chatwoot.ContactsFilter.country;
import static io.github.filterspec.cookbook.chatwoot.ContactsFilter.createdAt;
import static io.github.filterspec.cookbook.chatwoot.ContactsFilter.email;
import static io.github.filterspec.cookbook.chatwoot.ContactsFilter.labels;
import static io.github.filterspec.cookbook.chatwoot.ContactsFilter.name;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.ExpressionLawsTest;
import io.github.filterspec.cookbook.standin.Verdict;
import io.github.filterspec.runtime.property.PropertyValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a filter are connected with AND and OR. */
final class ChatwootExpressionsTest extends ExpressionLawsTest<ContactsFilter> {
  private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);

  @Override
  protected List<ContactsFilter> conditions() {
    return List.of(
        name().is("Ada", "\"}] AND x"),
        name().isNot("Ada"),
        name().contains("d", "x"),
        email().doesNotContain("acme"),
        country().is("us"),
        labels().is("vip"),
        labels().isNot("vip", "press"),
        labels().arePresent(),
        labels().areAbsent(),
        createdAt().after(FIRST_OF_JUNE),
        createdAt().before(FIRST_OF_JUNE),
        attribute("plan").is("pro"));
  }

  @Override
  protected List<String> items() {
    return List.of(
        "{\"labels\":[]}",
        "{\"name\":\"Ada\",\"email\":\"ada@acme.com\",\"labels\":[\"vip\",\"new\"],\"created_at\":1780272000}",
        "{\"name\":\"Bob\",\"email\":null,\"country_code\":\"us\",\"labels\":[\"new\"],\"created_at\":1780358400}",
        "{\"name\":\"\\\"}] AND x\",\"labels\":[\"press\"],\"created_at\":1780271999,\"custom_attributes\":{\"plan\":\"pro\"}}",
        "{\"email\":\"x@globex.com\",\"country_code\":\"de\",\"labels\":[],\"custom_attributes\":{\"plan\":\"free\"}}");
  }

  /** An item has the seconds of a time, and a condition compares the day. */
  @Override
  protected PropertyValues<JsonNode> values() {
    return PropertyValues.of(JsonNode.class)
        .with(createdAt(), contact -> day(contact.path("created_at")))
        .with(attribute("plan"), contact -> contact.at("/custom_attributes/plan"))
        .others(JsonNode::path);
  }

  private static Optional<LocalDate> day(JsonNode seconds) {
    return Stream.of(seconds)
        .filter(JsonNode::isNumber)
        .map(JsonNode::longValue)
        .map(Instant::ofEpochSecond)
        .map(time -> time.atOffset(ZoneOffset.UTC).toLocalDate())
        .findFirst();
  }

  @Override
  protected ContactsFilter and(ContactsFilter one, ContactsFilter other) {
    return one.and(other);
  }

  @Override
  protected Optional<ContactsFilter> or(ContactsFilter one, ContactsFilter other) {
    return Optional.of(one.or(other));
  }

  @Override
  protected ContactsFilter read(String json) {
    return ContactsFilter.fromJson(json);
  }

  @Override
  protected void send(ContactsFilter expression) {
    ContactFilterQuery.builder().account(7).where(expression);
  }

  @Override
  protected Verdict judge(JsonNode filter, JsonNode item) {
    return ChatwootRows.judge(filter, item);
  }
}
