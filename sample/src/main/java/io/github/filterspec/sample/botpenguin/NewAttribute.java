package io.github.filterspec.sample.botpenguin;

import io.github.filterspec.Unset;
import org.jspecify.annotations.Nullable;

/**
 * An attribute for a contact or a lead.
 *
 * @param key the name of the attribute
 * @param value the value of the attribute; null or blank if the attribute has no value
 */
public record NewAttribute(String key, @Unset @Nullable String value) {}
