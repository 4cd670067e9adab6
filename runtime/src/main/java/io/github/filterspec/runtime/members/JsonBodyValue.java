package io.github.filterspec.runtime.members;

/**
 * A generated value that is written as a plain JSON body.
 *
 * @param <V> the generated type itself
 */
public abstract class JsonBodyValue<V extends JsonBodyValue<V>> extends SpecValue<V> {

  /**
   * Creates a value.
   *
   * @param table the members
   * @param values the values of the members that are set
   */
  protected JsonBodyValue(JsonBodyTable table, Values values) {
    super(table, values);
    table.checkNested(values);
  }
}
