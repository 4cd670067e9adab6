package io.github.filterspec.cookbook.hubspot;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact. The values of all properties are texts. If a contact has no value for a property that
 * the search asks for, the value is null.
 */
public record Contact(String id, Map<String, @Nullable String> properties, Instant createdAt) {}
