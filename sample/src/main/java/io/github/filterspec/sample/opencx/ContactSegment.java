package io.github.filterspec.sample.opencx;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A stored segment of contacts: the schema {@code ContactSegment}. All fields are required, but
 * some may be null.
 *
 * @param id the segment
 * @param name its name
 * @param description its description
 * @param definition the contacts that belong to it; null if it has no definition
 * @param createdAt when it was created, as ISO 8601
 * @param updatedAt when it was changed last, as ISO 8601
 */
public record ContactSegment(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) @Nullable String description,
    @JsonProperty(required = true) @Nullable ContactsFilter definition,
    @JsonProperty(value = "created_at", required = true) @Nullable String createdAt,
    @JsonProperty(value = "updated_at", required = true) @Nullable String updatedAt) {}
