package io.github.filterspec.cookbook.klaviyo;

import static io.github.filterspec.cookbook.klaviyo.PeopleFilter.createdAt;
import static io.github.filterspec.cookbook.klaviyo.PeopleFilter.email;
import static io.github.filterspec.cookbook.klaviyo.PeopleFilter.externalId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.ExpressionLawsTest;
import io.github.filterspec.cookbook.standin.Verdict;
import io.github.filterspec.runtime.property.PropertyValues;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A filter of Klaviyo is a function call, or the function {@code and} of several calls. */
final class KlaviyoExpressionsTest extends ExpressionLawsTest<PeopleFilter> {
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

  @Override
  protected List<PeopleFilter> conditions() {
    return List.of(
        email().is("a@acme.com"),
        email().in("a@acme.com", "b),and(c"),
        externalId().is("x)"),
        createdAt().after(JUNE),
        createdAt().before(JUNE));
  }

  @Override
  protected List<String> items() {
    return List.of(
        "{}",
        "{\"email\":\"a@acme.com\",\"external_id\":\"x)\",\"created\":\"2026-07-01T00:00:00Z\"}",
        "{\"email\":\"b),and(c\",\"created\":\"2026-05-01T00:00:00Z\"}",
        "{\"email\":\"c\",\"external_id\":\"y\"}");
  }

  @Override
  protected PropertyValues<JsonNode> values() {
    return PropertyValues.of(JsonNode.class).others((item, name) -> item.path(name));
  }

  @Override
  protected PeopleFilter and(PeopleFilter one, PeopleFilter other) {
    return one.and(other);
  }

  @Override
  protected Optional<PeopleFilter> or(PeopleFilter one, PeopleFilter other) {
    return Optional.empty();
  }

  @Override
  protected PeopleFilter read(String json) {
    return PeopleFilter.fromJson(json);
  }

  @Override
  protected void send(PeopleFilter expression) {
    ProfilesQuery.builder().filter(expression);
  }

  @Override
  protected Verdict judge(JsonNode filter, JsonNode item) {
    return FunctionCalls.judge(filter.textValue(), item);
  }

  @Test
  void severalConditionsAreArgumentsOfAnd() {
    assertThat(email().in("bob@acme.com", "ada@acme.com").and(createdAt().after(JUNE)).toJson())
        .isEqualTo(
            """
            "and(any(email,[\\"ada@acme.com\\",\\"bob@acme.com\\"]),greater-than(created,2026-06-01T00:00:00.000Z))\"""");
  }

  @Test
  void aQuotationMarkIsRefused() {
    assertThatThrownBy(() -> email().is("a\"b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("contains \" or \\");
  }
}
