package io.github.filterspec.cookbook.intercom;

import static io.github.filterspec.cookbook.intercom.Contacts.Role.LEAD;
import static io.github.filterspec.cookbook.intercom.Contacts.Role.USER;
import static io.github.filterspec.cookbook.intercom.ContactsFilter.createdAt;
import static io.github.filterspec.cookbook.intercom.ContactsFilter.email;
import static io.github.filterspec.cookbook.intercom.ContactsFilter.name;
import static io.github.filterspec.cookbook.intercom.ContactsFilter.role;
import static io.github.filterspec.cookbook.intercom.ContactsFilter.tags;
import static io.github.filterspec.cookbook.intercom.ContactsFilter.text;
import static io.github.filterspec.cookbook.intercom.ContactsFilter.unsubscribed;
import static io.github.filterspec.cookbook.intercom.ContactsFilter.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.ExpressionLawsTest;
import io.github.filterspec.cookbook.standin.Verdict;
import io.github.filterspec.runtime.property.PropertyValues;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The query of a search is a tree of two levels. */
final class IntercomExpressionsTest extends ExpressionLawsTest<ContactsFilter> {
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

  @Override
  protected List<ContactsFilter> conditions() {
    return List.of(
        email().contains("acme"),
        email().doesNotContain("acme"),
        email().in("ada@acme.com", "bob@globex.com"),
        email().endsWith("\"{} AND x"),
        role().is(USER),
        role().notIn(LEAD),
        unsubscribed().is(true),
        tags().include("7"),
        tags().exclude("8"),
        text("plan").startsWith("pr"),
        whole("seats").atLeast(10),
        whole("seats").isNot(3));
  }

  @Override
  protected List<String> items() {
    return List.of(
        "{}",
        "{\"email\":\"ada@acme.com\",\"role\":\"user\",\"tag_id\":[\"7\",\"8\"]}",
        "{\"email\":\"bob@globex.com\",\"role\":\"lead\",\"custom_attributes\":{\"seats\":3}}",
        "{\"role\":\"user\",\"unsubscribed_from_emails\":true,\"custom_attributes\":{\"plan\":\"pro\"}}",
        "{\"email\":\"x\\\"{} AND x\",\"tag_id\":[\"9\"],\"custom_attributes\":{\"seats\":12,\"plan\":\"free\"}}",
        "{\"unsubscribed_from_emails\":false,\"custom_attributes\":{\"seats\":10,\"plan\":\"pro\"}}");
  }

  @Override
  protected PropertyValues<JsonNode> values() {
    return PropertyValues.of(JsonNode.class)
        .others((contact, name) -> contact.at("/" + name.replace('.', '/')));
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
    return IntercomQueries.judge(filter, item);
  }

  @Test
  void conditionBesideAnOrIsAnAndWithOnePart() {
    assertThat(
            role()
                .is(USER)
                .and(email().contains("acme").or(email().contains("globex")))
                .and(createdAt().after(JUNE)))
        .hasToString(
            """
            {"operator":"AND","value":[{"operator":"AND","value":[{"field":"created_at","operator":">","value":1780272000}]},{"operator":"AND","value":[{"field":"role","operator":"=","value":"user"}]},{"operator":"OR","value":[{"field":"email","operator":"~","value":"acme"},{"field":"email","operator":"~","value":"globex"}]}]}""");
  }

  @Test
  void attributesOfTheWorkspaceAreNamedAtRunTime() {
    assertThat(text("plan").in("pro", "team").and(tags().include("7522907")))
        .hasToString(
            """
            {"operator":"AND","value":[{"field":"custom_attributes.plan","operator":"IN","value":["pro","team"]},{"field":"tag_id","operator":"=","value":"7522907"}]}""");
  }

  @Test
  void threeLevelsAreSentAsTheShorterOfTheTwoFormsWithTwoLevels() {
    assertThat(
            name().is("a").and(name().is("b").or(name().is("c").and(role().is(LEAD)))).describe())
        .isEqualTo(
            "(name is \"a\" and name is \"b\") or (name is \"a\" and name is \"c\" and role is lead)");
  }

  @Test
  void sixteenPartsAreRefused() {
    ContactsFilter sixteen =
        ContactsFilter.anyOf(
            IntStream.range(0, 16).mapToObj(number -> whole("n" + number).is(number)).toList());

    assertThatThrownBy(() -> ContactSearchQuery.builder().where(sixteen))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "where: the value has 16 parts in one AND or OR, but the API allows at most 15");
  }

  @Test
  void unknownPartsAreKept() {
    String json =
        """
        {"operator":"AND","value":[{"operator":"XOR","value":[{"field":"name","operator":"=","value":"a"}]},{"operator":"OR","value":[{"field":"email","operator":"SOUNDS","value":"x"},{"field":"name","operator":"=","value":"a"}]}]}""";

    ContactsFilter filter = ContactsFilter.fromJson(json);

    assertThat(filter.unknownConditions()).containsExactly("a group of conditions", "email SOUNDS");
    assertThat(filter.toJson()).contains("{\"operator\":\"XOR\"", "\"SOUNDS\"");
    assertThat(ContactsFilter.fromJson(filter.toJson())).isEqualTo(filter);
  }
}
