package io.github.filterspec.sample.cli;

/** How far a long run is: a line on standard error that counts, on a terminal only. */
final class Progress {
  private static final int EVERY = 50;

  private final ErrorLine errors;
  private final boolean shown = Terminal.isWatched();
  private int count;

  Progress(ErrorLine errors) {
    this.errors = errors;
  }

  void step() {
    if (++count % EVERY == 0 && shown) {
      errors.rewrite("%,d contacts [%s]".formatted(count, "#".repeat(count / EVERY % 40)));
    }
  }

  void end() {
    if (shown && count >= EVERY) {
      errors.rewrite("%,d contacts\n".formatted(count));
    }
  }
}
