package io.github.filterspec.runtime.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a record's components, as its codec read them. */
public final class ComponentValues {
  private final Map<Component<?, ?>, @Nullable Object> values = new HashMap<>();

  ComponentValues() {}

  <C> void put(Component<?, C> component, @Nullable C value) {
    values.put(component, value);
  }

  /**
   * The value of a component that is never null.
   *
   * @param component the component
   * @param <C> its type
   * @return its value
   */
  public <C> C get(Component<?, C> component) {
    return Objects.requireNonNull(find(component), component.name());
  }

  /**
   * The value of a component that may be null.
   *
   * @param component the component
   * @param <C> its type
   * @return its value, or null
   */
  @SuppressWarnings("unchecked") // only a component's own codec puts a value for it
  public <C> @Nullable C find(Component<?, C> component) {
    return (C) values.get(component);
  }
}
