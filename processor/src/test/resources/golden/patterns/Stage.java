package patterns;

/** An enum that is open to new values. */
public record Stage(@com.fasterxml.jackson.annotation.JsonValue String name) {}
