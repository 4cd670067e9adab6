package io.github.filterspec.runtime.members;

/**
 * The parameters in the query of a URL. Parameters that are not set are absent. The JSON form is an
 * object with the same names.
 */
public final class QueryParametersTable extends PlainTable {

  private QueryParametersTable(Class<?> type) {
    super(type);
  }

  /**
   * Returns a table without members.
   *
   * @param type the generated type
   * @return the table
   */
  public static QueryParametersTable of(Class<?> type) {
    return new QueryParametersTable(type);
  }

  /**
   * Declares a parameter that always has the same text.
   *
   * @param field the name of the parameter on the wire
   * @param text the text
   * @return this table
   */
  public QueryParametersTable constant(String field, String text) {
    addConstant(field, text);
    return this;
  }
}
