package io.github.filterspec.sample.botpenguin;

import io.github.filterspec.Unset;
import org.jspecify.annotations.Nullable;

/**
 * An attribute for a contact or a lead.
 *
 * @param key its name
 * @param value its value; null or blank for no value
 */
public record NewAttribute(String key, @Unset @Nullable String value) {}
