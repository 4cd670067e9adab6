package paging;

public record Segment(String name) {}
