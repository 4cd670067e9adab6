package io.github.filterspec.sample.botpenguin;

import java.util.List;
import org.jspecify.annotations.Nullable;

final class Lists {
  private Lists() {}

  static <E> List<E> orEmpty(@Nullable List<E> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
