package io.github.filterspec.runtime.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.failure.CallFailure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The reason, the place and the cause of an item that cannot be read. */
class ReadingFailureTest {
  record Percent(int value) {
    Percent {
      if (value > 100) {
        throw new IllegalArgumentException("more than all");
      }
    }
  }

  record Row(@Nullable Map<String, Integer> counts, @Nullable Percent share) {}

  @Test
  void exceptionOfConstructorIsTheCause() {
    CallFailure failure = failure(Row.class, "[{\"share\":{\"value\":101}}]");

    assertThat(failure)
        .hasMessage(
            "your code threw the exception IllegalArgumentException while a value was created from the JSON, at data[0].share")
        .hasCause(new IllegalArgumentException("more than all"));
  }

  @Test
  void keyOfMapIsNotQuoted() {
    CallFailure failure = failure(Row.class, "[{\"counts\":{\"ada@acme.com\":\"x\"}}]");

    assertThat(failure.path()).isEqualTo("data[0].counts.*");
    assertThat(failure).hasNoCause();
  }

  @Test
  void hugeNumberIsNotQuoted() {
    CallFailure failure = failure(Row.class, "[{\"share\":{\"value\":1e999999999}}]");

    assertThat(failure).hasMessageContaining("at data[0]").hasMessageNotContaining("999");
  }

  record Label(String text) {
    @Override
    public int hashCode() {
      return 1; // a server could choose such texts
    }
  }

  record Labelled(Set<Label> labels) {}

  @Test
  void setWithManyElementsOfOneHashCodeIsRejected() {
    assertThat(failure(Labelled.class, labelled(101)))
        .hasMessage(
            "the answer has a set with more than 100 elements that have the same hash code, at data[0].labels")
        .hasNoCause();
  }

  @Test
  void equalElementsOfSetAreReadOnce() {
    String array = labelled(100).replace("}]}", "},{\"text\":\"7\"}]}");

    List<Object> items = BoundItems.of(ItemMapper.standard(), Labelled.class, array);

    assertThat(((Labelled) items.get(0)).labels()).hasSize(100).contains(new Label("7"));
  }

  private static String labelled(int labels) {
    return IntStream.range(0, labels)
        .mapToObj(number -> "{\"text\":\"%d\"}".formatted(number))
        .collect(Collectors.joining(",", "[{\"labels\":[", "]}]"));
  }

  private static CallFailure failure(Class<?> item, String data) {
    return catchThrowableOfType(
        CallFailure.class, () -> BoundItems.of(ItemMapper.standard(), item, data));
  }
}
