package io.github.filterspec.processor.mutation;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** What a mutation leaves to chance. */
final class Choice {
  private final Random random;

  Choice(long seed) {
    this.random = new Random(seed);
  }

  /** What stands in a text, with semicolons between. */
  static List<String> listed(String text) {
    return List.of(text.strip().split(";\\s+"));
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  String of(String... all) {
    return all[random.nextInt(all.length)];
  }

  /** Changes one of these; nothing if there is none. */
  <T> void change(List<T> all, Consumer<T> change) {
    if (!all.isEmpty()) {
      change.accept(of(all));
    }
  }
}
