package shop;

public record State(@com.fasterxml.jackson.annotation.JsonValue String name) {}
