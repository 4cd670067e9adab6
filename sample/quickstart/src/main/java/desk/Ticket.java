package desk;

import java.time.Instant;

/** A ticket. */
public record Ticket(String id, String title, Instant openedAt) {}
