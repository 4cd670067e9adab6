package io.github.filterspec.runtime.members;

/**
 * A value that is a plain JSON body.
 *
 * @param <V> the generated type itself
 */
public abstract class JsonBodyValue<V extends JsonBodyValue<V>> extends SpecValue<V> {

  /**
   * A value of a table.
   *
   * @param table the members
   * @param values what is set
   */
  protected JsonBodyValue(JsonBodyTable table, Values values) {
    super(table, values);
  }
}
