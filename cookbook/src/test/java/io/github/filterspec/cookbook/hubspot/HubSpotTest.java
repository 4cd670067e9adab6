package io.github.filterspec.cookbook.hubspot;

import static io.github.filterspec.cookbook.hubspot.Contacts.LifecycleStage.CUSTOMER;
import static io.github.filterspec.cookbook.hubspot.Contacts.LifecycleStage.LEAD;
import static io.github.filterspec.cookbook.hubspot.ContactsFilter.createdAt;
import static io.github.filterspec.cookbook.hubspot.ContactsFilter.email;
import static io.github.filterspec.cookbook.hubspot.ContactsFilter.firstName;
import static io.github.filterspec.cookbook.hubspot.ContactsFilter.lifecycleStage;
import static io.github.filterspec.cookbook.hubspot.ContactsFilter.phone;
import static io.github.filterspec.cookbook.hubspot.ContactsFilter.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.cookbook.hubspot.ContactSearch.SortProperty;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Sort;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The contacts that a search finds are read to the end. */
public final class HubSpotTest extends WalkTest<Contact> {
  /** The examples with IN and with a sort of the page "Search the CRM", in one body. */
  private static final String EXAMPLE =
      """
      {"filterGroups":[{"filters":[{"propertyName":"firstname","operator":"EQ","value":"Alice"},{"propertyName":"lifecyclestage","operator":"IN","values":["lead","customer"]}]}],"sorts":[{"propertyName":"createdate","direction":"DESCENDING"}],"properties":["email"],"limit":3}""";

  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
  private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

  @Override
  protected HubSpotStandIn standIn(int items) {
    return new HubSpotStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(HubSpot.class, url).token("pat-eu1-123");
  }

  @Override
  protected ContactSearchQuery query() {
    return ContactSearchQuery.builder()
        .where(firstName().is("Alice").and(lifecycleStage().in(LEAD, CUSTOMER)))
        .sorts(List.of(Sort.by(SortProperty.createdate).descending()))
        .properties("email")
        .limit(3)
        .build();
  }

  @Override
  protected int number(Contact item) {
    return Integer.parseInt(item.id());
  }

  /** The values of {@code IN} are sorted, because their order has no meaning. */
  @Test
  void documentedBodyIsReadAndWrittenBackEqual() {
    assertThat(ContactSearchQuery.fromJson(EXAMPLE)).isEqualTo(query());
    assertThat(query().toJson())
        .isEqualTo(EXAMPLE.replace("[\"lead\",\"customer\"]", "[\"customer\",\"lead\"]"));
  }

  @Test
  void timesAreNumbersOfMillisecondsInTexts() {
    assertThat(createdAt().between(JUNE, JULY).and(email().isUnknown()))
        .hasToString(
            """
            [{"filters":[{"propertyName":"createdate","operator":"BETWEEN","value":"1780272000000","highValue":"1782864000000"},{"propertyName":"email","operator":"NOT_HAS_PROPERTY"}]}]""");
  }

  @Test
  void propertiesOfTheAccountAreNamedAtRunTime() {
    assertThat(
            createdAt().since(JUNE).and(phone().isKnown()).or(text("membership_tier").is("gold")))
        .hasToString(
            """
            [{"filters":[{"propertyName":"createdate","operator":"GTE","value":"1780272000000"},{"propertyName":"phone","operator":"HAS_PROPERTY"}]},{"filters":[{"propertyName":"membership_tier","operator":"EQ","value":"gold"}]}]""");
    assertThatThrownBy(() -> text("createdate"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("createdAt()");
  }

  @Test
  void searchForAllContactsHasAnEmptyArray() {
    assertThat(ContactSearchQuery.builder().matchAll().build().toJson())
        .isEqualTo("{\"filterGroups\":[]}");
  }

  @Test
  void moreGroupsThanTheApiAllowsAreRefused() {
    ContactsFilter six =
        ContactsFilter.anyOf(
            IntStream.range(0, 6).mapToObj(number -> text("field" + number).isKnown()).toList());

    assertThatThrownBy(() -> ContactSearchQuery.builder().where(six))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("where")
        .hasMessageContaining("6 groups");
  }
}
