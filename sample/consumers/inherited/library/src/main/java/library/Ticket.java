package library;

/**
 * An item.
 *
 * @param id the ticket's id
 */
public record Ticket(String id) {}
