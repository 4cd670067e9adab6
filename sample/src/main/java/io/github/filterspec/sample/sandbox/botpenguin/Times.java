package io.github.filterspec.sample.sandbox.botpenguin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When it all happened: created, then perhaps ordered, last seen, last message, updated. */
record Times(
    Instant created, @Nullable Instant ordered, Instant seen, Instant message, Instant updated) {

  private static final Instant FIRST = Catalogue.NOW.minus(Duration.ofDays(400));
  private static final Instant LAST = Catalogue.NOW.minus(Duration.ofHours(1));

  static Times draw(Role role, Conversation conversation, Draw draw) {
    Instant drawn = draw.between(FIRST, LAST);
    Instant created = role == Role.IMPORTED ? Catalogue.IMPORT : drawn;
    Instant seen =
        draw.between(
            conversation.online() ? Catalogue.NOW.minus(Duration.ofMinutes(5)) : created,
            Catalogue.NOW.minus(Duration.ofSeconds(10)));
    Instant ordered =
        conversation.interacted() && draw.percent(35) ? draw.between(created, seen) : null;
    Instant message = seen.plusMillis(draw.below(5_000));
    return new Times(created, ordered, seen, message, draw.between(message, Catalogue.NOW));
  }
}
