package io.github.filterspec.runtime.members;

import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the parameters that are known only when the program runs. A name of a caller, such
 * as {@code order_id}, is a part of the name of a parameter, such as {@code metadata[order_id]}.
 *
 * @param <V> the Java type of the parameters' values
 */
final class CustomNames<V> {
  private static final String NAME = "{name}";

  private final SpecTable table;
  private final String prefix;
  private final String suffix;
  private final Codec<String> names;
  private final Codec<V> values;

  /**
   * Creates the names.
   *
   * @param table the table, whose parameters cannot be custom parameters
   * @param template the name of each parameter, which contains {@code {name}} once
   * @param regex the regular expression that each name of a caller must match
   * @param values the codec of each value
   */
  CustomNames(SpecTable table, String template, String regex, Codec<V> values) {
    int at = template.indexOf(NAME);
    this.table = table;
    this.prefix = template.substring(0, at);
    this.suffix = template.substring(at + NAME.length());
    this.names = Codecs.matching(Codecs.STRING, regex);
    this.values = values;
  }

  Codec<V> values() {
    return values;
  }

  /** Returns the codec of a map from the names of callers to the values. */
  Codec<Map<String, V>> codec() {
    return Codecs.narrowed(Codecs.mapOf(values), map -> problemOfNames(map.keySet()));
  }

  private @Nullable String problemOfNames(Set<String> given) {
    for (String name : given) {
      String problem = problem(name);
      if (problem != null) {
        return "has a name that " + problem;
      }
    }
    return null;
  }

  /** Returns the name of the parameter for a name of a caller. */
  String parameter(String name) {
    return prefix + name + suffix;
  }

  /**
   * Returns the name of a caller for the name of a parameter; empty if the parameter is not a
   * custom parameter.
   */
  Optional<String> nameIn(String parameter) {
    boolean fits =
        parameter.length() >= prefix.length() + suffix.length()
            && parameter.startsWith(prefix)
            && parameter.endsWith(suffix);
    return fits
        ? Optional.of(parameter.substring(prefix.length(), parameter.length() - suffix.length()))
            .filter(name -> problem(name) == null)
        : Optional.empty();
  }

  /**
   * Returns the problem of a name of a caller, as a phrase such as "is blank"; null if there is no
   * problem.
   */
  @Nullable String problem(String name) {
    String problem = names.problem(name);
    if (problem != null) {
      return problem;
    }
    return table.isInUrl(parameter(name)) ? "is the name of another parameter of the spec" : null;
  }
}
