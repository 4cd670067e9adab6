package io.github.filterspec.testing.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket. */
public record Ticket(String id, String title, boolean unread, @Nullable Instant openedAt) {
  /** Returns an unread ticket. */
  public static Ticket of(String id) {
    return new Ticket(id, "Ticket " + id, true, Instant.parse("2026-03-01T10:00:00Z"));
  }
}
