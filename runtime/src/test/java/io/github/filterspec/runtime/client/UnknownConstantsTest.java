package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.OpenEnum;
import org.junit.jupiter.api.Test;

/** A text of an answer that the enum does not have yet. */
class UnknownConstantsTest {
  enum Status {
    @JsonProperty("open")
    OPEN
  }

  record Row(OpenEnum<Status> status) {}

  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void textIsReadAndWritten() throws JsonProcessingException {
    Row known = mapper.readValue("{\"status\":\"open\"}", Row.class);
    Row unknown = mapper.readValue("{\"status\":\"paused\"}", Row.class);

    assertThat(known.status().known()).contains(Status.OPEN);
    assertThat(known.status()).isEqualTo(OpenEnum.of(Status.OPEN)).hasToString("open");
    assertThat(unknown.status().known()).isEmpty();
    assertThat(unknown.status().text()).isEqualTo("paused");
    assertThat(mapper.writeValueAsString(unknown)).isEqualTo("{\"status\":\"paused\"}");
  }

  @Test
  void otherValuesAreRefused() {
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> mapper.readValue("{\"status\":0}", Row.class));
  }
}
