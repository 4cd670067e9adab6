package io.github.filterspec.runtime.members;

import java.util.Collections;
import java.util.Set;

/**
 * A value whose JSON lists the keys of the filters that are set.
 *
 * @param <V> the generated type itself
 */
public abstract class ActiveKeysValue<V extends ActiveKeysValue<V>> extends SpecValue<V> {
  private final ActiveKeysTable keys;

  /**
   * Creates a value.
   *
   * @param table the members
   * @param values the values that are set
   */
  protected ActiveKeysValue(ActiveKeysTable table, Values values) {
    super(table, values);
    this.keys = table;
  }

  /**
   * Returns the keys that the JSON lists: the keys of the filters that are set, and the unknown
   * keys.
   *
   * @return the keys, each once, in the order in which they are written
   */
  public final Set<String> activeKeys() {
    return Collections.unmodifiableSet(keys.activeKeys(values));
  }

  /**
   * Returns the unknown keys. A key is unknown if it was read and is not in the spec, or if a value
   * of the key does not fit its type. The name of a parameter is included if its value does not
   * fit. Unknown keys are written back unchanged, and two values with different unknown keys are
   * not equal. A query or a command with unknown keys cannot be sent.
   *
   * @return the keys in alphabetical order; empty if the value was not read from JSON
   */
  public final Set<String> unknownKeys() {
    return Collections.unmodifiableSet(values.unknown().names());
  }
}
