package kept;

/** An item. */
public record Contact(String id) {}
