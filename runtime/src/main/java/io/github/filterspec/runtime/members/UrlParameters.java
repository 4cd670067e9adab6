package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.WireText;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a URL that the members of a spec are written as. */
final class UrlParameters {
  private final Values values;
  private final List<UrlParameter> parameters = new ArrayList<>();

  private UrlParameters(Values values) {
    this.values = values;
  }

  /** Returns the parameters of the given members, in the order of the members. */
  static List<UrlParameter> of(List<Member<?>> members, Values values) {
    UrlParameters all = new UrlParameters(values);
    members.forEach(all::add);
    return all.parameters;
  }

  private <T> void add(Member<T> member) {
    T value = values.get(member);
    JsonNode json = value == null ? member.unset() : WireText.tree(value, member.codec());
    if (json != null) {
      parameters.add(new UrlParameter(member.field(), WireText.plain(json)));
    }
  }
}
