package desk;

/** A record in Java: kapt cannot process Kotlin's. */
public record Rule(String field, String value) {}
