package patterns;

/** An enum that is open to new values. */
public record Stage(String name) {}
