package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.endpoint;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.Spec;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An endpoint needs an API, a path and an item type. */
class EndpointRuleTest {

  private static Spec at(List<String> apis, String path, String itemProblem) {
    return spec(
        Optional.of(endpoint(apis.stream().map(Models::type).toList(), path, itemProblem)),
        List.of());
  }

  @Test
  void endpointNeedsExactlyOneApi() {
    assertThat(messages(new EndpointRule(), at(List.of(), "orders", "")))
        .containsExactly(
            "FS018: Orders has an endpoint, but no API annotation. Add the annotation that you declared with @Api");
    assertThat(messages(new EndpointRule(), at(List.of("Shop", "Desk"), "orders", "")))
        .containsExactly(
            "FS018: Orders has several API annotations. Keep only one of @Shop, @Desk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''          | is blank. Write a path such as inbox/users",
        "/orders     | begins with a slash. Remove the slash, so that the path follows the base URL",
        "http://a    | is a whole URL. Write only the part after the base URL, such as inbox/users",
        "a?b=c       | has parameters after a question mark. Remove the question mark and the parameters, and declare each parameter as a member of a spec with @QueryParameters",
        "{           | has braces that do not have the form {name}. Write one pair of braces around the name, such as {id}",
        "a/id}       | has braces that do not have the form {name}. Write one pair of braces around the name, such as {id}",
        "a/{}/b      | has {} without a name. Write a name in the braces, such as {id}",
        "a/{b.c}     | has {b.c}. The name in the braces must begin with a letter and contain only letters, digits, - and _",
        "a/:id/b     | has :id. Write {id} instead of :id",
        "a/<id>/b    | has <id>. Write {id} instead of <id>",
        "a//b        | has two slashes in a row. Remove one of the two slashes",
        "../a        | has the segment \"..\", which leads to another path. Remove this segment",
        "a/%2E/b     | has the segment \"%2E\", which leads to another path. Remove this segment",
        "a/%zz       | has a % that is not followed by two hex digits. Write %25 for a percent sign",
        "a/..;x=1/b  | has the segment \"..;x=1\", which leads to another path. Remove this segment",
        "a#b         | has the character #, which is not allowed in a path. Remove this character, or write %23 to send this character"
      })
  void invalidPathIsReported(String path, String what) {
    assertThat(messages(new EndpointRule(), at(List.of("Shop"), path, "")))
        .containsExactly("FS019: the path \"%s\" %s".formatted(path, what));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"contacts:search", "root:/{id}:/t", "a!$&'()*+,;=@~", "a b", "a\u00fc", "x%3Ay"})
  void aPathMayHaveEveryCharacterOfASegment(String path) {
    assertThat(messages(new EndpointRule(), at(List.of("Shop"), path, ""))).isEmpty();
  }

  @Test
  void aPathMayBeLong() {
    String path = "orders/" + "x".repeat(50_000) + "/{id}" + "/a".repeat(10_000);

    assertThat(messages(new EndpointRule(), at(List.of("Shop"), path, ""))).isEmpty();
  }

  @Test
  void unreadableItemTypeIsReported() {
    assertThat(messages(new EndpointRule(), at(List.of("Shop"), "orders", "Use a record")))
        .containsExactly("FS020: the item type cannot be int. Use a record");
  }
}
