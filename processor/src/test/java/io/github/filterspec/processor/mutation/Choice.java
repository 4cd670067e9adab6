package io.github.filterspec.processor.mutation;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** The random choices of a mutation. */
final class Choice {
  private final Random random;

  Choice(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the parts of a text that are separated by semicolons. */
  static List<String> listed(String text) {
    return List.of(text.strip().split(";\\s+"));
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  String of(String... all) {
    return all[random.nextInt(all.length)];
  }

  /** Changes one element of a list; does nothing if the list is empty. */
  <T> void change(List<T> all, Consumer<T> change) {
    if (!all.isEmpty()) {
      change.accept(of(all));
    }
  }
}
