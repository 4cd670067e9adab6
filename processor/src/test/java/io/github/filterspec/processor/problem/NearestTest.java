package io.github.filterspec.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Did you mean …?" */
class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "shop, shop",
    "shpo, shop",
    "shops, shop",
    "hop, shop",
    "SHOP, shop",
    "ids, id",
    "s_tate, state"
  })
  void similarNameIsFound(String written, String name) {
    assertThat(Nearest.to(written, List.of(name))).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"store, shop", "a, b", "id, no", "latest, newest", "'', id"})
  void otherNameIsNotFound(String written, String name) {
    assertThat(Nearest.to(written, List.of(name))).isEmpty();
  }

  @Test
  void mostSimilarNameIsFoundAndThenTheFirst() {
    assertThat(Nearest.to("status", List.of("statues", "statua", "Status"))).contains("Status");
    assertThat(Nearest.to("status", List.of("statuss", "statusx"))).contains("statuss");
    assertThat(Nearest.to("status", List.of())).isEmpty();
  }
}
