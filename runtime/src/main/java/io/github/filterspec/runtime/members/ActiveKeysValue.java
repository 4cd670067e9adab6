package io.github.filterspec.runtime.members;

import java.util.Collections;
import java.util.Set;

/**
 * A value whose JSON lists the keys of what is set in it.
 *
 * @param <V> the generated type itself
 */
public abstract class ActiveKeysValue<V extends ActiveKeysValue<V>> extends SpecValue<V> {
  private final ActiveKeysTable keys;

  /**
   * A value of a table.
   *
   * @param table the members
   * @param values what is set
   */
  protected ActiveKeysValue(ActiveKeysTable table, Values values) {
    super(table, values);
    this.keys = table;
  }

  /**
   * The keys listed in the JSON: those of the filters that are set, and the untyped ones.
   *
   * @return the keys, each once, in the order in which they are written
   */
  public final Set<String> activeKeys() {
    return Collections.unmodifiableSet(keys.activeKeys(values));
  }

  /**
   * What was read but could not be understood: active keys that the spec does not know, or whose
   * values its types cannot hold, and fields of parameters whose types cannot. They are part of
   * equality and written back unchanged, but a query or a command that has any is not sent.
   *
   * @return their names, sorted; empty for everything that a builder built from scratch
   */
  public final Set<String> untypedKeys() {
    return Collections.unmodifiableSet(values.untyped().names());
  }
}
