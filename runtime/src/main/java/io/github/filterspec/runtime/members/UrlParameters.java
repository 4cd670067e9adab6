package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.WireText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    if (values.isCleared(member)) {
      String suffix = Objects.requireNonNullElse(member.suffixOfElements(), "");
      parameters.add(new UrlParameter(member.field() + suffix, ""));
      return;
    }
    T value = values.get(member);
    JsonNode json = value == null ? unset(member) : WireText.tree(value, member.codec());
    String suffix = member.suffixOfElements();
    CustomNames<?> names = member.customNames();
    if (json != null && names != null) {
      json.properties().forEach(field -> add(names.parameter(field.getKey()), field.getValue()));
    } else if (json != null && !member.flatFields().isEmpty()) {
      json.properties().forEach(field -> add(field.getKey(), field.getValue()));
    } else if (json != null && suffix == null) {
      add(member.field(), json);
    } else if (json != null && member.isIndexed()) {
      addIndexed(member.field(), json);
    } else if (json != null) {
      json.forEach(element -> add(member.field() + suffix, element));
    }
  }

  private void addIndexed(String name, JsonNode elements) {
    int index = 0;
    for (JsonNode element : elements) {
      String parameter = name + "[" + index + "]";
      if (element.isObject()) {
        element
            .properties()
            .forEach(field -> add(parameter + "[" + field.getKey() + "]", field.getValue()));
      } else {
        add(parameter, element);
      }
      index++;
    }
  }

  /**
   * Returns the JSON of a member that is not set, or null. A member that is moved to the URL is
   * absent unless it has a default, also if the body of its spec contains all members.
   */
  private static @Nullable JsonNode unset(Member<?> member) {
    return member.isMovedToUrl() && member.whenUnset() == null ? null : member.unset();
  }

  private void add(String name, JsonNode value) {
    parameters.add(new UrlParameter(name, WireText.plain(value)));
  }
}
