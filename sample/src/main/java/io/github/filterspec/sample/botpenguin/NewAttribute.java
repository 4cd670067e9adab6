package io.github.filterspec.sample.botpenguin;

/**
 * An attribute to be given to a contact or a lead.
 *
 * @param key its name
 * @param value its value
 */
public record NewAttribute(String key, String value) {}
