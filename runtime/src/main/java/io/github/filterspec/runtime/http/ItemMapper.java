package io.github.filterspec.runtime.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A mapper that reads the items of an answer as the type of the endpoint. */
public final class ItemMapper {
  private final ObjectMapper mapper;

  private ItemMapper(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Returns the default mapper.
   *
   * @return a mapper that ignores unknown fields and reads {@code java.time}
   */
  public static ItemMapper standard() {
    return new ItemMapper(
        exact(
            JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()));
  }

  /**
   * Returns a mapper that reads items like a mapper of the user.
   *
   * @param mapper the mapper; it is copied
   * @return the mapper
   * @throws CallFailure if the mapper has default typing, because an answer could name the classes
   *     to create
   */
  public static ItemMapper of(ObjectMapper mapper) {
    if (mapper.getDeserializationConfig().getDefaultTyper(null) != null) {
      throw CallFailure.configuration(
          "The mapper has default typing, so an answer could name the classes to create. Call"
              + " deactivateDefaultTyping() on the mapper, and use @JsonTypeInfo with names on"
              + " the item types.");
    }
    return new ItemMapper(exact(mapper.copy()));
  }

  /**
   * Returns a mapper that keeps all digits of JSON values, such as {@code 2.50}, and limits hostile
   * sets.
   */
  private static ObjectMapper exact(ObjectMapper mapper) {
    return mapper
        .registerModule(CollisionLimit.module())
        .setConfig(
            mapper
                .getDeserializationConfig()
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES));
  }

  List<Object> readItems(JsonNode data, Class<?> item, String path) {
    ObjectReader reader = mapper.readerFor(item);
    List<Object> items = new ArrayList<>(data.size());
    for (JsonNode element : data) {
      items.add(readItem(reader, element, path + "[" + items.size() + "]"));
    }
    return items;
  }

  Object readWhole(JsonNode data, Class<?> type, String path) {
    return readItem(mapper.readerFor(type), data, path);
  }

  private Object readItem(ObjectReader reader, JsonNode element, String path) {
    try {
      Object item = element.isNull() ? null : reader.readValue(element);
      if (item != null) {
        return item;
      }
    } catch (IOException
        | RuntimeException
        | StackOverflowError e) { // deserializers can throw any exception
      throw new ReadingFailure(mapper.getDeserializationConfig(), e).at(path);
    }
    throw CallFailure.decoding("the answer contains null for an item", path);
  }
}
