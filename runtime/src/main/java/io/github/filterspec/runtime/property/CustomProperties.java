package io.github.filterspec.runtime.property;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Properties of one kind whose names are known only at run time.
 *
 * @param <P> the generated class of the kind
 */
public final class CustomProperties<P extends PropertyConditions<?>> {
  private static final String NAME = "{name}";

  /** The length of the longest name that is found in a text. */
  private static final int LONGEST = 200;

  private final String method;
  private final String before;
  private final String after;
  private final Pattern pattern;
  private final Function<PropertyName, P> create;
  private final Function<String, Optional<? extends PropertyConditions<?>>> declared;

  CustomProperties(
      String method,
      String template,
      Pattern pattern,
      Function<PropertyName, P> create,
      Function<String, Optional<? extends PropertyConditions<?>>> declared) {
    int at = template.indexOf(NAME);
    this.method = method;
    this.before = template.substring(0, at);
    this.after = template.substring(at + NAME.length());
    this.pattern = pattern;
    this.create = create;
    this.declared = declared;
  }

  /**
   * Returns the property with a name.
   *
   * @param name the name that replaces {@code {name}} in the spec
   * @return the property
   * @throws NullPointerException if the name is null
   * @throws IllegalArgumentException if the name does not match the pattern of the spec, or if the
   *     spec declares the property with another kind
   */
  public P named(String name) {
    Objects.requireNonNull(name, () -> method + ": the name of the property is null");
    if (!pattern.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "%s: the name of the property does not match %s. Pass the name that the API has for the property."
              .formatted(method, pattern));
    }
    P property = create.apply(PropertyName.custom(before + name + after));
    declared
        .apply(property.propertyName())
        .filter(other -> !other.getClass().equals(property.getClass()))
        .ifPresent(
            other -> {
              throw new IllegalArgumentException(
                  "%s: the spec declares the property %s with other operators. Call %s() instead."
                      .formatted(method, other.propertyName(), other.name().name()));
            });
    return property;
  }

  /** Returns the names on the wire that begin a word of a text and fit the template. */
  Stream<String> namesIn(String text) {
    return IntStream.range(0, text.length())
        .filter(start -> start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        .filter(start -> text.startsWith(before, start))
        .boxed()
        .flatMap(
            start ->
                IntStream.rangeClosed(start + 1, Math.min(text.length(), start + LONGEST))
                    .mapToObj(end -> text.substring(start, end)))
        .filter(wire -> onWire(wire).isPresent());
  }

  /** Returns the property with a name on the wire; empty if the name does not fit the template. */
  Optional<P> onWire(String wire) {
    boolean around =
        wire.length() >= before.length() + after.length()
            && wire.startsWith(before)
            && wire.endsWith(after);
    return around
            && pattern
                .matcher(wire.substring(before.length(), wire.length() - after.length()))
                .matches()
        ? Optional.of(create.apply(PropertyName.custom(wire)))
        : Optional.empty();
  }
}
