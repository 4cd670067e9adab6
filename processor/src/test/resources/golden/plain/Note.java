package plain;

public record Note(String text) {}
