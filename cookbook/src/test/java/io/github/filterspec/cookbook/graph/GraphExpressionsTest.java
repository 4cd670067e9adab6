package io.github.filterspec.cookbook.graph;

import static io.github.filterspec.cookbook.graph.DirectoryFilter.createdAt;
import static io.github.filterspec.cookbook.graph.DirectoryFilter.displayName;
import static io.github.filterspec.cookbook.graph.DirectoryFilter.enabled;
import static io.github.filterspec.cookbook.graph.DirectoryFilter.mail;
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

/** The parameter {@code $filter} is a text with and, or, not and functions. */
final class GraphExpressionsTest extends ExpressionLawsTest<DirectoryFilter> {
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

  @Override
  protected List<DirectoryFilter> conditions() {
    return List.of(
        displayName().is("O'Neil' or 'a' eq 'a"),
        displayName().startsWith("A+B"),
        displayName().endsWith("')"),
        mail().in("ada@acme.com", "bob@acme.com"),
        mail().isNot("ada@acme.com"),
        createdAt().since(JUNE),
        createdAt().until(JUNE),
        enabled().is(true));
  }

  @Override
  protected List<String> items() {
    return List.of(
        "{}",
        "{\"displayName\":\"O'Neil' or 'a' eq 'a\",\"mail\":\"ada@acme.com\",\"accountEnabled\":true}",
        "{\"displayName\":\"A+B')\",\"createdDateTime\":\"2026-06-01T00:00:00Z\"}",
        "{\"mail\":\"eve@acme.com\",\"accountEnabled\":false}",
        "{\"mail\":\"bob@acme.com\",\"createdDateTime\":\"2026-07-01T00:00:00Z\"}");
  }

  @Override
  protected PropertyValues<JsonNode> values() {
    return PropertyValues.of(JsonNode.class).others((item, name) -> item.path(name));
  }

  @Override
  protected DirectoryFilter and(DirectoryFilter one, DirectoryFilter other) {
    return one.and(other);
  }

  @Override
  protected Optional<DirectoryFilter> or(DirectoryFilter one, DirectoryFilter other) {
    return Optional.of(one.or(other));
  }

  @Override
  protected Optional<DirectoryFilter> not(DirectoryFilter expression) {
    return Optional.of(expression.not());
  }

  @Override
  protected DirectoryFilter read(String json) {
    return DirectoryFilter.fromJson(json);
  }

  @Override
  protected void send(DirectoryFilter expression) {
    UsersQuery.builder().filter(expression);
  }

  @Override
  protected Verdict judge(JsonNode filter, JsonNode item) {
    return ODataText.judge(filter.textValue(), item);
  }

  @Test
  void aNotHasParenthesesAndAQuotationMarkIsWrittenTwice() {
    assertThat(
            createdAt()
                .since(JUNE)
                .not()
                .or(enabled().is(true).and(displayName().startsWith("O'Neil")))
                .toJson())
        .isEqualTo(
            "\"not (createdDateTime ge 2026-06-01T00:00:00.000Z) or (accountEnabled eq true and startswith(displayName,'O''Neil'))\"");
  }

  @Test
  void textsOfTheVendorAreRead() {
    assertThat(
            DirectoryFilter.fromJson(
                "\"mail in ('bob@acme.com','ada@acme.com') and accountEnabled eq true\""))
        .isEqualTo(enabled().is(true).and(mail().in("ada@acme.com", "bob@acme.com")));
  }

  @Test
  void aControlCharacterIsRefused() {
    assertThatThrownBy(() -> displayName().is("a\u0000b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "displayName: the operand of is contains a control character, such as a line break. Remove the character");
  }
}
