package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.filterspec.runtime.failure.CallFailure;

/** The Jackson mapper that reads the items of an answer. */
public final class ItemMapper {
  private final ObjectMapper mapper;

  private ItemMapper(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Returns the default mapper.
   *
   * @return a mapper that ignores unknown fields, and reads the types of {@code java.time}
   */
  public static ItemMapper standard() {
    return new ItemMapper(
        ExactMapper.of(
            JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()));
  }

  /**
   * Returns a mapper that reads items in the same way as the mapper of the user, but does not
   * convert a value to another kind, and does not lose digits.
   *
   * @param mapper the mapper of the user; this method copies the mapper, and does not change it
   * @return the mapper
   * @throws CallFailure if the mapper has default typing, because an answer could then choose which
   *     classes are created
   */
  public static ItemMapper of(ObjectMapper mapper) {
    if (mapper.getDeserializationConfig().getDefaultTyper(null) != null) {
      throw CallFailure.configuration(
          "The mapper has default typing, so an answer could choose the classes that are created. Call"
              + " deactivateDefaultTyping() on the mapper, and annotate the item types with"
              + " @JsonTypeInfo(use = JsonTypeInfo.Id.NAME).");
    }
    return new ItemMapper(ExactMapper.of(mapper.copy()));
  }

  ItemReader reader(Class<?> item, boolean withFingerprint, boolean leavesOut) {
    return new ItemReader(mapper.readerFor(item), withFingerprint, leavesOut);
  }

  /** Returns the reader of the parts beside the items. */
  ObjectReader infoReader(Class<?> type) {
    return mapper.readerFor(type);
  }
}
