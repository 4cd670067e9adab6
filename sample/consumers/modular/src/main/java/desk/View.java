package desk;

/** A stored view, with a generated filter as one of its fields. */
record View(String name, TicketsFilter filter) {}
