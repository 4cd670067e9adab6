package io.github.filterspec.runtime.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that an object already has is found, in small and in large objects. */
class FieldNamesTest {
  private final FieldNames names = new FieldNames();

  @ParameterizedTest(name = "an object with {0} fields")
  @ValueSource(ints = {1, 2, 23, 24, 25, 26, 1000})
  void secondFieldWithTheSameNameIsFound(int fields) {
    names.begin();
    IntStream.range(0, fields)
        .forEach(number -> assertThat(names.add("field" + number)).as("field " + number).isTrue());

    IntStream.range(0, fields)
        .forEach(number -> assertThat(names.add("field" + number)).as("field " + number).isFalse());
  }

  @Test
  void namesWithTheSameHashCodeDiffer() {
    names.begin();

    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThat(names.add("Aa")).isTrue();
    assertThat(names.add("BB")).isTrue();
    assertThat(names.add("Aa")).isFalse();
  }

  @Test
  void objectsInsideAnObjectHaveTheirOwnNames() {
    for (int level = 0; level < 100; level++) {
      names.begin();
      assertThat(names.add("a")).isTrue();
      assertThat(names.add("b")).isTrue();
    }
    for (int level = 0; level < 100; level++) {
      assertThat(names.add("a")).isFalse();
      assertThat(names.add("c")).isTrue();
      names.end();
    }
  }

  @Test
  void nextObjectHasNoNames() {
    for (int object = 0; object < 3; object++) {
      names.begin();
      IntStream.range(0, 40).forEach(number -> assertThat(names.add("n" + number)).isTrue());
      names.end();
    }
  }
}
