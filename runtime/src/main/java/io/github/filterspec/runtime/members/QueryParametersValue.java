package io.github.filterspec.runtime.members;

import io.github.filterspec.runtime.text.ForeignText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A generated value that is sent as parameters in the query part of a URL.
 *
 * @param <V> the generated type itself
 */
public abstract class QueryParametersValue<V extends QueryParametersValue<V>> extends SpecValue<V> {
  /**
   * Creates a value.
   *
   * @param table the members
   * @param values the values of the members that are set
   */
  protected QueryParametersValue(QueryParametersTable table, Values values) {
    super(table, values);
  }

  /**
   * Returns the parameters without percent-encoding.
   *
   * @return a map from the name of each parameter to the text of the parameter, in the order in
   *     which the URL contains the parameters
   * @throws IllegalStateException if the URL can contain several parameters with the same name,
   *     because a map cannot contain them; the message does not contain the values
   */
  public final Map<String, String> parameters() {
    for (Member<?> member : table.members()) {
      if (member.suffixOfElements() != null && !member.isIndexed()) {
        throw several(member.field() + member.suffixOfElements());
      }
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (UrlParameter parameter : RelativeUrl.parameters(this)) {
      String value = parameter.value() == null ? "" : parameter.value();
      if (parameters.put(parameter.name(), value) != null) {
        throw several(parameter.name());
      }
    }
    return Collections.unmodifiableMap(parameters);
  }

  private static IllegalStateException several(String name) {
    return new IllegalStateException(
        "The URL can contain several parameters with the name %s, but a map can contain only one of them."
            .formatted(ForeignText.name(name)));
  }
}
