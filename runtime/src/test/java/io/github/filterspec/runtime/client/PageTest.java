package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page says whether a next page exists. */
class PageTest {

  @Test
  void pageOfItemsHasNextUnlessItIsEmpty() {
    assertThat(Page.of(List.of("a")).hasNextPage()).isTrue();
    assertThat(Page.of(List.of()).hasNextPage()).isFalse();
  }

  @Test
  void lastPageHasNeitherNextNorCursor() {
    assertThat(Page.last(List.of("a")).hasNextPage()).isFalse();
    assertThat(Page.last(List.of("a")).cursor()).isEmpty();
  }

  @Test
  void pagesWithSameItemsAndNextPageAreEqual() {
    assertThat(Page.withNext(List.of("a"), "next"))
        .isEqualTo(Page.withNext(List.of("a"), "next"))
        .isNotEqualTo(Page.withNext(List.of("a"), "other"))
        .isNotEqualTo(Page.last(List.of("a")));
  }

  @Test
  void toStringHasNeitherItemsNorCursor() {
    assertThat(Page.withNext(List.of("private"), "s3cret")).hasToString("Page of 1 items");
  }
}
