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

/** A query has an API, a path and items. */
class EndpointRuleTest {

  private static Spec at(List<String> apis, String path, String itemFlaw) {
    return spec(
        Optional.of(endpoint(apis.stream().map(Models::type).toList(), path, itemFlaw)), List.of());
  }

  @Test
  void noApiOrSeveral() {
    assertThat(messages(new EndpointRule(), at(List.of(), "orders", "")))
        .containsExactly(
            "FS018: Orders does not say of which API it is: annotate it with yours, which carries"
                + " @Api");
    assertThat(messages(new EndpointRule(), at(List.of("Shop", "Desk"), "orders", "")))
        .containsExactly("FS018: Orders is of several APIs: keep one of @Shop, @Desk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''          | is blank: write it like inbox/users",
        "/orders     | begins with a slash: write it without, so that it follows the base URL",
        "http://a    | is a whole URL: write only what follows the base URL, like inbox/users",
        "a?b=c       | has parameters: make them members of a spec with @QueryParameters",
        "{           | has a brace that encloses no part: write one like {id}",
        "a/id}       | has a brace that encloses no part: write one like {id}",
        "a/{}/b      | has a part without a name, {}: write one like {id}",
        "a/{b.c}     | has the part {b.c}, whose name must begin with a letter and hold only letters, digits, - and _",
        "a/:id/b     | has :id for a part of it: write {id}",
        "a/<id>/b    | has <id> for a part of it: write {id}",
        "a//b        | has two slashes in a row: remove one of them",
        "../a        | has the segment .., which leads elsewhere: write the path without it",
        "a/%2E/b     | has the segment %2E, which leads elsewhere: write the path without it",
        "a/%zz       | has a % without two hex digits after it: write %25 for the sign itself",
        "a/..;x=1/b  | has the segment ..;x=1, which leads elsewhere: write the path without it",
        "a#b         | has the character #, which is not part of a path: remove it, or write %23 to send it"
      })
  void aPathThatIsNone(String path, String what) {
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
  void itemsThatCannotBeRead() {
    assertThat(messages(new EndpointRule(), at(List.of("Shop"), "orders", "use a record")))
        .containsExactly("FS020: items cannot be int: use a record");
  }
}
