package io.github.filterspec.runtime.longwalk;

import java.util.List;

/** An item with several kinds of values, but without a time. */
record Visitor(
    String id,
    String name,
    String email,
    boolean active,
    double score,
    int visits,
    List<String> tags) {}
