package io.github.filterspec.runtime.tickets;

import java.time.Instant;

/** A record whose components have notations in the spec. */
public record TicketVisit(Instant at, int pages) {}
