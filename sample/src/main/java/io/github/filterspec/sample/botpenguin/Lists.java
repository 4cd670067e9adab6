package io.github.filterspec.sample.botpenguin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of the models, which an answer may leave out. */
final class Lists {
  private Lists() {}

  static <E> List<E> orEmpty(@Nullable List<E> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
