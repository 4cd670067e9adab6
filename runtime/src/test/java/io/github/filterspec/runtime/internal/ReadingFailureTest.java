package io.github.filterspec.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.filterspec.runtime.ApiDecodingException;
import java.util.Map;
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

  record Row(Map<String, Integer> counts, Percent share) {}

  @Test
  void exceptionOfConstructorIsTheCause() throws Exception {
    ApiDecodingException failure = failure(Row.class, "[{\"share\":{\"value\":101}}]");

    assertThat(failure)
        .hasMessage("the class of a value threw IllegalArgumentException, at data[0].share")
        .hasCause(new IllegalArgumentException("more than all"));
  }

  @Test
  void keyOfMapIsNotQuoted() throws Exception {
    ApiDecodingException failure = failure(Row.class, "[{\"counts\":{\"ada@acme.com\":\"x\"}}]");

    assertThat(failure.path()).isEqualTo("data[0].counts.*");
    assertThat(failure).hasNoCause();
  }

  @Test
  void hugeNumberIsNotQuoted() throws Exception {
    ApiDecodingException failure = failure(Row.class, "[{\"share\":{\"value\":1e999999999}}]");

    assertThat(failure).hasMessageContaining("at data[0]").hasMessageNotContaining("999");
  }

  private static ApiDecodingException failure(Class<?> item, String data)
      throws JsonProcessingException {
    var tree = StrictJson.parse(data);
    return catchThrowableOfType(
        ApiDecodingException.class, () -> ItemMapper.standard().readItems(tree, item, "data"));
  }
}
