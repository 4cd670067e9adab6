package io.github.filterspec.processor.model;

import static io.github.filterspec.processor.check.Models.query;
import static io.github.filterspec.processor.check.Models.spec;
import static io.github.filterspec.processor.check.Models.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import org.junit.jupiter.api.Test;

/** The names of generated types. */
class GeneratedNamesTest {
  private static final ClassName NESTED = ClassName.get("shop", "Shop", "Orders");

  @Test
  void nestedTypeIsPartOfTheName() {
    assertThat(GeneratedNames.filter(NESTED)).isEqualTo(type("Shop_OrdersFilter"));
    assertThat(GeneratedNames.api(NESTED)).isEqualTo(type("Shop_OrdersApi"));
  }

  @Test
  void everyNameIsPossibleBeforeTheSpecIsRead() {
    assertThat(GeneratedNames.possible(type("Orders"), false))
        .contains(
            GeneratedNames.value(spec()).simpleName(),
            GeneratedNames.condition(spec()).simpleName(),
            GeneratedNames.api(type("Orders")).simpleName());
    assertThat(GeneratedNames.possible(type("Orders"), true))
        .contains(
            GeneratedNames.value(query()).simpleName(),
            GeneratedNames.service(query()).simpleName());
  }
}
