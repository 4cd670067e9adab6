package io.github.filterspec.cookbook.intercom;

import static io.github.filterspec.cookbook.intercom.ContactsFilter.createdAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.cookbook.intercom.ContactSearch.Contact;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The contacts that a search finds are read to the end. */
public final class IntercomTest extends WalkTest<Contact> {
  /** The form of the example with one condition of the page "Search contacts". */
  private static final String EXAMPLE =
      """
      {"query":{"field":"created_at","operator":">","value":1306054154},"pagination":{"per_page":3}}""";

  @Override
  protected IntercomStandIn standIn(int items) {
    return new IntercomStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Intercom.class, url).token("dG9rOjEyMw==");
  }

  @Override
  protected ContactSearchQuery query() {
    return ContactSearchQuery.builder()
        .where(createdAt().after(Instant.parse("2011-05-22T08:49:14Z")))
        .perPage(3)
        .build();
  }

  @Override
  protected int number(Contact item) {
    return Integer.parseInt(item.id());
  }

  @Test
  void documentedBodyIsReadAndWrittenBackEqual() {
    assertThat(query().toJson()).isEqualTo(EXAMPLE);
    assertThat(ContactSearchQuery.fromJson(EXAMPLE).toJson()).isEqualTo(EXAMPLE);
  }
}
