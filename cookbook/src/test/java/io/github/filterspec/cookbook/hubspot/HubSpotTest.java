package io.github.filterspec.cookbook.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.cookbook.hubspot.ContactSearch.Condition;
import io.github.filterspec.cookbook.hubspot.ContactSearch.Group;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contacts that a search finds are read to the end. */
public final class HubSpotTest extends WalkTest<Contact> {
  /** The example with IN of the page "Search the CRM". */
  private static final String EXAMPLE =
      """
      {"filterGroups":[{"filters":[{"propertyName":"firstname","operator":"EQ","value":"Alice"},{"propertyName":"lifecyclestage","operator":"IN","values":["lead","customer"]}]}],"properties":["email"],"limit":3}""";

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
        .filterGroups(
            new Group(
                List.of(
                    new Condition("firstname", "EQ", "Alice", null),
                    new Condition("lifecyclestage", "IN", null, List.of("lead", "customer")))))
        .properties("email")
        .limit(3)
        .build();
  }

  @Override
  protected int number(Contact item) {
    return Integer.parseInt(item.id());
  }

  @Test
  void documentedBodyIsReadAndWrittenBackEqual() {
    assertThat(query().toJson()).isEqualTo(EXAMPLE);
    assertThat(ContactSearchQuery.fromJson(EXAMPLE)).isEqualTo(query());
  }
}
