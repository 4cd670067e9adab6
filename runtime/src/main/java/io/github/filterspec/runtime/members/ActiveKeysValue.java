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
   * Returns the keys that the JSON lists. The list contains the keys of the filters that are set,
   * and the unknown keys.
   *
   * @return the keys without duplicates, in the order in which the keys are written
   */
  public final Set<String> activeKeys() {
    return Collections.unmodifiableSet(keys.activeKeys(values));
  }

  /**
   * Returns the unknown keys. A key in the JSON is unknown if the spec does not declare the key, or
   * if a value of the key does not fit its type. If the value of a parameter does not fit its type,
   * the name of the parameter is an unknown key, too. Unknown keys are written back unchanged. Two
   * values that have different unknown keys are not equal. A query or a command that has unknown
   * keys cannot be sent.
   *
   * @return the unknown keys in alphabetical order; empty if the value was not read from JSON
   */
  public final Set<String> unknownKeys() {
    return Collections.unmodifiableSet(values.unknown().names());
  }
}
