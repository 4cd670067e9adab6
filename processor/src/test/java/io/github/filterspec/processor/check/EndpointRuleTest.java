package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.endpoint;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.Spec;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

  @Test
  void aPathThatIsNotRelative() {
    for (String path : List.of("", "/orders", "http://a", "a b", "a?b=c", "{", "{}")) {
      assertThat(messages(new EndpointRule(), at(List.of("Shop"), path, "")))
          .containsExactly(
              "FS019: the path \"%s\" is not relative to the base URL: write it like inbox/users,"
                      .formatted(path)
                  + " without a leading slash, parameters or blanks");
    }
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
