package desk;

import java.time.Instant;

public record Ticket(String id, Instant openedAt) {}
