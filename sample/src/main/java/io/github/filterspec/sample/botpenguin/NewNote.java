package io.github.filterspec.sample.botpenguin;

/**
 * A note for a lead.
 *
 * @param title the title
 * @param description the text
 */
public record NewNote(String title, String description) {}
