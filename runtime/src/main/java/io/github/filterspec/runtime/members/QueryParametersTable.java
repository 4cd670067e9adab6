package io.github.filterspec.runtime.members;

/**
 * Parameters in the URL's query, of which unset ones are absent. As JSON they are an object with
 * the same names.
 */
public final class QueryParametersTable extends PlainTable {

  private QueryParametersTable(String type) {
    super(type);
  }

  /**
   * A table without members.
   *
   * @param type the simple name of the generated type, for messages
   * @return the table
   */
  public static QueryParametersTable of(String type) {
    return new QueryParametersTable(type);
  }

  /**
   * Declares a parameter that always holds the same text.
   *
   * @param field its name
   * @param text what it holds
   * @return this table
   */
  public QueryParametersTable constant(String field, String text) {
    addConstant(field, text);
    return this;
  }
}
