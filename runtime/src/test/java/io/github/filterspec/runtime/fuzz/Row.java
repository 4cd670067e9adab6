package io.github.filterspec.runtime.fuzz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item with a value of each kind. */
record Row(
    String id,
    int count,
    double price,
    boolean open,
    Kind kind,
    Instant at,
    List<String> tags,
    @Nullable String note,
    @Nullable Owner owner) {

  /** The kinds of rows. */
  enum Kind {
    A,
    B
  }

  /** The owner of a row. */
  record Owner(String name, long number) {}
}
