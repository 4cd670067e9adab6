package io.github.filterspec.cookbook.hubspot;

import static io.github.filterspec.cookbook.hubspot.Contacts.LifecycleStage.CUSTOMER;
import static io.github.filterspec.cookbook.hubspot.Contacts.LifecycleStage.LEAD;
import static io.github.filterspec.cookbook.hubspot.ContactsFilter.createdAt;
import static io.github.filterspec.cookbook.hubspot.ContactsFilter.email;
import static io.github.filterspec.cookbook.hubspot.ContactsFilter.firstName;
import static io.github.filterspec.cookbook.hubspot.ContactsFilter.lifecycleStage;
import static io.github.filterspec.cookbook.hubspot.ContactsFilter.phone;
import static io.github.filterspec.cookbook.hubspot.ContactsFilter.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.ExpressionLawsTest;
import io.github.filterspec.cookbook.standin.Verdict;
import io.github.filterspec.runtime.property.PropertyValues;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The filters of a search are an OR of ANDs. */
final class HubSpotExpressionsTest extends ExpressionLawsTest<ContactsFilter> {
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
  private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

  @Override
  protected List<ContactsFilter> conditions() {
    return List.of(
        email().is("ada@acme.com"),
        email().isNot("ada@acme.com"),
        email().isUnknown(),
        phone().isKnown(),
        firstName().in("Ada", "\"}]{} OR"),
        createdAt().since(JUNE),
        createdAt().before(JUNE),
        createdAt().between(JUNE, JULY),
        lifecycleStage().is(LEAD),
        lifecycleStage().notIn(LEAD, CUSTOMER),
        text("membership_tier").is("gold"));
  }

  @Override
  protected List<String> items() {
    return List.of(
        "{\"properties\":{}}",
        "{\"properties\":{\"email\":\"ada@acme.com\",\"phone\":\"1\",\"createdate\":\"2026-06-01T00:00:00.000Z\"}}",
        "{\"properties\":{\"email\":\"bob@acme.com\",\"createdate\":\"2026-07-01T00:00:00Z\",\"lifecyclestage\":\"customer\"}}",
        "{\"properties\":{\"firstname\":\"\\\"}]{} OR\",\"createdate\":\"2026-05-31T23:59:59.999Z\",\"lifecyclestage\":\"lead\"}}",
        "{\"properties\":{\"email\":null,\"firstname\":\"Ada\",\"membership_tier\":\"gold\",\"lifecyclestage\":\"other\"}}");
  }

  @Override
  protected PropertyValues<JsonNode> values() {
    return PropertyValues.of(JsonNode.class)
        .others((contact, name) -> contact.path("properties").path(name));
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
    ContactSearchQuery.builder().where(expression);
  }

  @Override
  protected Verdict judge(JsonNode filter, JsonNode item) {
    return HubSpotFilters.judge(filter, item);
  }
}
