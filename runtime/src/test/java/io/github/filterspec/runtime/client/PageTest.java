package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.filterspec.runtime.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page says whether a next page exists. */
class PageTest {

  @Test
  void pageOfItemsHasNextUnlessItIsEmpty() {
    assertThat(new Page<>(List.of("a")).hasNext()).isTrue();
    assertThat(new Page<>(List.of()).hasNext()).isFalse();
  }

  @Test
  void lastPageCannotHaveCursor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Page<>(List.of("a"), false, Optional.of("s3cret")))
        .withMessage("a page with a cursor must have hasNext = true");
  }

  @Test
  void toStringHasNeitherItemsNorCursor() {
    assertThat(new Page<>(List.of("private"), true, Optional.of("s3cret")))
        .hasToString("Page of 1 items");
  }
}
