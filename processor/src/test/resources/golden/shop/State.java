package shop;

public record State(String name) {}
