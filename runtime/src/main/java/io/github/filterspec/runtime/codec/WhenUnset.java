package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.text.StrictJson;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a spec declares to be written while a member has no value. */
public final class WhenUnset {
  /** The neutral value of the member's type. */
  public static final WhenUnset NEUTRAL = new WhenUnset(null);

  /** Nothing: the field is left out. */
  public static final WhenUnset ABSENT = new WhenUnset(null);

  private final @Nullable JsonNode declared;

  private WhenUnset(@Nullable JsonNode declared) {
    this.declared = declared;
  }

  /**
   * A JSON string.
   *
   * @param text the text
   * @return what is written
   */
  public static WhenUnset text(String text) {
    return new WhenUnset(TextNode.valueOf(text));
  }

  /**
   * A JSON number.
   *
   * @param number the number as JSON has it
   * @return what is written
   * @throws IllegalArgumentException if it is none
   */
  public static WhenUnset number(String number) {
    try {
      return new WhenUnset(StrictJson.parse(new BigDecimal(number).toString()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a number: " + number, e);
    }
  }

  /**
   * Returns the JSON that is written while the member has no value.
   *
   * @param codec the codec of the member
   * @return the JSON, or null if the field is absent
   */
  public @Nullable JsonNode neutral(Codec<?> codec) {
    if (this == ABSENT) {
      return null;
    }
    return declared != null ? declared : codec.neutral();
  }
}
