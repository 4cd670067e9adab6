package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A codec whose type has an unset value. Only active keys and components of records write unset
 * values, through {@link WhenUnset}.
 */
public interface HasUnsetValue {

  /**
   * Returns the unset value of the type.
   *
   * @return the JSON that is written while no value is set, such as {@code ""} or {@code []}; null
   *     if the type of a part has no unset value
   */
  @Nullable JsonNode unsetValue();
}
