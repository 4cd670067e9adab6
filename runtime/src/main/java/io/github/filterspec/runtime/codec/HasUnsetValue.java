package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A codec of a type that has an unset value, such as {@code ""} for a text. */
public interface HasUnsetValue {

  /**
   * Returns the unset value of the type.
   *
   * @return the JSON that is written while no value is set, such as {@code ""} or {@code []}; null
   *     (not the JSON value null) if a component of the type has no unset value
   */
  @Nullable JsonNode unsetValue();
}
