package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.text.StrictJson;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The unset value that a spec declares for a member. The unset value is the JSON that is written
 * while the member is not set.
 */
public final class WhenUnset {
  /** The unset value of the member's type, which is written while the member is not set. */
  public static final WhenUnset OF_TYPE = new WhenUnset(null);

  /** The choice to leave the field out while the member is not set. */
  public static final WhenUnset ABSENT = new WhenUnset(null);

  /** An unset value that is an empty JSON array, for a filter that is a JSON array. */
  public static final WhenUnset EMPTY_ARRAY = new WhenUnset(JsonNodeFactory.instance.arrayNode());

  private final @Nullable JsonNode declared;

  private WhenUnset(@Nullable JsonNode declared) {
    this.declared = declared;
  }

  /**
   * Returns an unset value that is a JSON string.
   *
   * @param text the text
   * @return the unset value
   */
  public static WhenUnset text(String text) {
    return new WhenUnset(TextNode.valueOf(text));
  }

  /**
   * Returns an unset value that is a JSON number.
   *
   * @param number the number in JSON
   * @return the unset value
   * @throws IllegalArgumentException if the text is not a JSON number
   */
  public static WhenUnset number(String number) {
    try {
      return new WhenUnset(StrictJson.parse(new BigDecimal(number).toString()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a number: " + number, e);
    }
  }

  /**
   * Returns the JSON that is written while the member is not set.
   *
   * @param codec the codec of the member
   * @return the JSON, or null (not the JSON value null) if the field is left out or if the type of
   *     the member has no unset value
   */
  public @Nullable JsonNode json(Codec<?> codec) {
    if (this != OF_TYPE) {
      return declared;
    }
    return codec instanceof HasUnsetValue type ? type.unsetValue() : null;
  }
}
