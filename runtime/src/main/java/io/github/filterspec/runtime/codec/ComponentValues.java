package io.github.filterspec.runtime.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that were read for the components of a record. */
public final class ComponentValues {
  private final Map<Component<?, ?>, @Nullable Object> values = new HashMap<>();

  ComponentValues() {}

  <C> void put(Component<?, C> component, @Nullable C value) {
    values.put(component, value);
  }

  /**
   * Returns the value of a component whose value is never null.
   *
   * @param component the component
   * @param <C> the type of the component
   * @return the value
   */
  public <C> C get(Component<?, C> component) {
    return Objects.requireNonNull(find(component), component.name());
  }

  /**
   * Returns the value of a component whose value can be null.
   *
   * @param component the component
   * @param <C> the type of the component
   * @return the value, or null
   */
  @SuppressWarnings("unchecked") // the value was read by the codec of the component
  public <C> @Nullable C find(Component<?, C> component) {
    return (C) values.get(component);
  }
}
