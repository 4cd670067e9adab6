package io.github.filterspec.runtime.members;

import java.util.List;

/**
 * The table of the members (methods) of a spec. The members are sent as parameters in a URL. A
 * member that is not set is sent only if the member has a default. The members can also be written
 * as a JSON object, for example to store a filter.
 */
public final class QueryParametersTable extends PlainTable {

  private QueryParametersTable(Class<?> type) {
    super(type);
  }

  /**
   * Returns a table that has no members.
   *
   * @param type the generated type
   * @return the table
   */
  public static QueryParametersTable of(Class<?> type) {
    return new QueryParametersTable(type);
  }

  @Override
  List<Member<?>> inUrl() {
    return inBody();
  }

  /**
   * Declares a parameter whose value is always the given text.
   *
   * @param field the name of the parameter in the URL
   * @param text the text
   * @return this table
   */
  public QueryParametersTable constant(String field, String text) {
    addConstant(field, text);
    return this;
  }
}
