package io.github.filterspec.cookbook.chatwoot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.cookbook.chatwoot.ContactFilter.Contact;
import io.github.filterspec.cookbook.chatwoot.ContactFilter.Row;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Credentials;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contacts that a filter finds are read to the end. */
public final class ChatwootTest extends WalkTest<Contact> {
  /** The form of the example of the page "Contact filter". */
  private static final String EXAMPLE =
      """
      {"payload":[{"attribute_key":"name","filter_operator":"equal_to","values":["en"],"query_operator":"AND"},{"attribute_key":"country_code","filter_operator":"equal_to","values":["us"]}]}""";

  @Override
  protected ChatwootStandIn standIn(int items) {
    return new ChatwootStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Chatwoot.class, url).signIn(Credentials.key("cw123"));
  }

  @Override
  protected ContactFilterQuery query() {
    return ContactFilterQuery.builder()
        .account(7)
        .payload(
            new Row("name", "equal_to", List.of("en"), "AND"),
            new Row("country_code", "equal_to", List.of("us"), null))
        .build();
  }

  @Override
  protected int pageSize() {
    return 15;
  }

  @Override
  protected int number(Contact item) {
    return Math.toIntExact(item.id());
  }

  @Test
  void documentedBodyIsWritten() {
    assertThat(query().toJson()).isEqualTo(EXAMPLE);
  }
}
