package io.github.filterspec.sample.cli;

import java.util.Locale;

/** How far a long run is: a line on standard error that counts, on a terminal only. */
final class Progress {
  private static final int EVERY = 50;
  private static final int WIDTH = 40;

  private final ErrorLine errors;
  private final boolean shown;
  private int count;

  Progress(ErrorLine errors, boolean shown) {
    this.errors = errors;
    this.shown = shown;
  }

  void step() {
    if (++count % EVERY == 0 && shown) {
      errors.rewrite(bar());
    }
  }

  /** Leaves the line, which it begins anew if the last one was not shown. */
  void end() {
    if (shown && count >= EVERY) {
      errors.rewrite(bar() + "\n");
    }
  }

  /** As long as the last one or longer, so that nothing of that is left. */
  private String bar() {
    String bar = "#".repeat(count / EVERY % (WIDTH + 1));
    return String.format(Locale.ROOT, "[%-" + WIDTH + "s] %,d contacts", bar, count);
  }
}
