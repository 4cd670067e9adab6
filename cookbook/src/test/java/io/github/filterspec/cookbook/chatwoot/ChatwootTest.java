package io.github.filterspec.cookbook.chatwoot;

import static io.github.filterspec.cookbook.chatwoot.ContactsFilter.attribute;
import static io.github.filterspec.cookbook.chatwoot.ContactsFilter.country;
import static io.github.filterspec.cookbook.chatwoot.ContactsFilter.labels;
import static io.github.filterspec.cookbook.chatwoot.ContactsFilter.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.cookbook.chatwoot.ContactFilter.Contact;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        .where(name().is("en").and(country().is("us")))
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

  /** The rows of a group are sorted, because their order has no meaning. */
  @Test
  void documentedBodyIsReadAndWrittenBackEqual() {
    String rows = EXAMPLE.substring(EXAMPLE.indexOf('['), EXAMPLE.length() - 1);

    assertThat(ContactsFilter.fromJson(rows)).isEqualTo(name().is("en").and(country().is("us")));
    assertThat(query().toJson())
        .isEqualTo(
            """
            {"payload":[{"attribute_key":"country_code","filter_operator":"equal_to","values":["us"],"query_operator":"AND"},{"attribute_key":"name","filter_operator":"equal_to","values":["en"]}]}""");
  }

  @Test
  void operatorWithoutOperandHasAnEmptyArray() {
    ContactsFilter filter = labels().arePresent().or(attribute("plan").is("pro"));

    assertThat(filter)
        .hasToString(
            """
            [{"attribute_key":"labels","filter_operator":"is_present","values":[],"query_operator":"OR"},{"attribute_key":"plan","filter_operator":"equal_to","values":["pro"]}]""");
    assertThat(ContactsFilter.fromJson(filter.toJson())).isEqualTo(filter);
  }

  @ParameterizedTest
  @CsvSource({
    "'[]', has no conditions",
    "'[{\"attribute_key\":\"name\",\"filter_operator\":\"equal_to\",\"values\":[\"a\"],\"query_operator\":\"AND\"}]', no condition follows",
    "'[{\"attribute_key\":\"name\",\"filter_operator\":\"is_present\"},{\"attribute_key\":\"name\",\"filter_operator\":\"x\"}]', neither AND nor OR"
  })
  void rowsThatAreNotConnectedAreRefused(String json, String problem) {
    assertThatThrownBy(() -> ContactsFilter.fromJson(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void unknownRowsAreKept() {
    ContactsFilter filter =
        ContactsFilter.fromJson(
            """
            [{"attribute_key":"city","filter_operator":"near","values":[1],"radius":2,"query_operator":"OR"},{"attribute_key":"name","filter_operator":"equal_to","values":["a"]}]""");

    assertThat(filter.unknownConditions()).containsExactly("city near");
    assertThat(ContactsFilter.fromJson(filter.toJson())).isEqualTo(filter);
    assertThat(filter.toJson()).contains("\"radius\":2");
  }
}
