package io.github.filterspec.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.Stream;

/** The items of the answers as JSON. */
final class ItemJson {
  private volatile ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  void use(ObjectMapper other) {
    mapper = other.copy();
  }

  JsonNode json(Object value) {
    try {
      return mapper.valueToTree(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Jackson cannot write %s as JSON. Pass a mapper that can write it to mapper(…), or use answerJson(…)."
              .formatted(value.getClass().getSimpleName()),
          e);
    }
  }

  List<JsonNode> json(List<?> values) {
    return values.stream().map(this::json).toList();
  }

  List<JsonNode> parsed(String... texts) {
    return Stream.of(texts).map(this::parsed).toList();
  }

  JsonNode parsed(String text) {
    try {
      return mapper.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The text is not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
