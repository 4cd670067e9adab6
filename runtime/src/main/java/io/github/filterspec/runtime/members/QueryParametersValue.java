package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.WireText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A value that is parameters in a URL's query.
 *
 * @param <V> the generated type itself
 */
public abstract class QueryParametersValue<V extends QueryParametersValue<V>> extends SpecValue<V> {
  private final QueryParametersTable inUrl;

  /**
   * A value of a table.
   *
   * @param table the members
   * @param values what is set
   */
  protected QueryParametersValue(QueryParametersTable table, Values values) {
    super(table, values);
    this.inUrl = table;
  }

  /**
   * The parameters as they stand in the URL, before it is encoded.
   *
   * @return texts by name, in the order in which they are written
   */
  public final Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Member<?> member : inUrl.inBody()) {
      String set = text(member);
      JsonNode neutral = member.neutral();
      if (set != null) {
        parameters.put(member.field(), set);
      } else if (neutral != null) {
        parameters.put(member.field(), WireText.plain(neutral));
      }
    }
    return Collections.unmodifiableMap(parameters);
  }
}
