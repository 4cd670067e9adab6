package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.WireText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A generated value that is sent as parameters in the query part of a URL.
 *
 * @param <V> the generated type itself
 */
public abstract class QueryParametersValue<V extends QueryParametersValue<V>> extends SpecValue<V> {
  private final QueryParametersTable inUrl;

  /**
   * Creates a value.
   *
   * @param table the members
   * @param values the values of the members that are set
   */
  protected QueryParametersValue(QueryParametersTable table, Values values) {
    super(table, values);
    this.inUrl = table;
  }

  /**
   * Returns the parameters without percent-encoding.
   *
   * @return a map from the name of each parameter to the text of the parameter, in the order in
   *     which the URL contains the parameters
   */
  public final Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Member<?> member : inUrl.inBody()) {
      String set = text(member);
      JsonNode unset = member.unset();
      if (set != null) {
        parameters.put(member.field(), set);
      } else if (unset != null) {
        parameters.put(member.field(), WireText.plain(unset));
      }
    }
    return Collections.unmodifiableMap(parameters);
  }
}
