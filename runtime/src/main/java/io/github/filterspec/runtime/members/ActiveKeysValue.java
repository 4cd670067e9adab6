package io.github.filterspec.runtime.members;

import java.util.Collections;
import java.util.Set;

/**
 * A generated value whose JSON lists the keys of the filters that are set.
 *
 * @param <V> the generated type itself
 */
public abstract class ActiveKeysValue<V extends ActiveKeysValue<V>> extends SpecValue<V> {
  private final ActiveKeysTable keys;

  /**
   * Creates a value.
   *
   * @param table the members
   * @param values the values of the members that are set
   */
  protected ActiveKeysValue(ActiveKeysTable table, Values values) {
    super(table, values);
    this.keys = table;
  }

  /**
   * Returns the keys that the JSON lists: the keys of the filters that are set, and the unknown
   * keys.
   *
   * @return the keys without duplicates, in the order in which the keys are written
   */
  public final Set<String> activeKeys() {
    return Collections.unmodifiableSet(keys.activeKeys(values));
  }

  /**
   * Returns the unknown keys. A key in the JSON is unknown if the spec does not declare the key, or
   * if the value of a filter with the key does not fit the type of the filter. If the value of a
   * parameter does not fit the type of the parameter, the unknown keys contain the field name of
   * the parameter. Unknown keys are written back unchanged. Two values that have different unknown
   * keys are not equal. A query or a command that has unknown keys cannot be sent.
   *
   * @return the unknown keys in alphabetical order; empty if the value was not read from JSON
   */
  public final Set<String> unknownKeys() {
    return Collections.unmodifiableSet(values.unknown().names());
  }
}
