package io.github.filterspec.sample.cli;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param title its head
 * @param width how many columns of a terminal it takes
 * @param value what an item has there; null if the vendor left it out
 * @param <T> the type of the items
 */
record Column<T>(String title, int width, Function<T, @Nullable String> value) {

  /** What stands in this column for an item; empty if the vendor left it out. */
  String of(T item) {
    return Objects.requireNonNullElse(value.apply(item), "");
  }
}
