package io.github.filterspec.sample.botpenguin;

/**
 * A note for a lead.
 *
 * @param title its title
 * @param description its text
 */
public record NewNote(String title, String description) {}
