package io.github.filterspec.runtime.tickets;

import java.time.Instant;

/** An item of a page. */
public record Ticket(String id, int priority, Instant createdAt) {}
