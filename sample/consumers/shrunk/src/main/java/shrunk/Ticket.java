package shrunk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record Ticket(String id, Status status, Instant openedAt, @Nullable String owner) {}
