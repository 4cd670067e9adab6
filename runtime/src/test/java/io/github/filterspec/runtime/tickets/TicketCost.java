package io.github.filterspec.runtime.tickets;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The cost of a ticket at a time. */
public record TicketCost(BigDecimal amount, OffsetDateTime at) {}
