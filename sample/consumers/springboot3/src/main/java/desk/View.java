package desk;

/** A stored search, as an application keeps it in its database or sends it to a browser. */
public record View(String name, TicketsQuery query) {}
