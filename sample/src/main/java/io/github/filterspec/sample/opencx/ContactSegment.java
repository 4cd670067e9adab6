package io.github.filterspec.sample.opencx;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A stored segment of contacts: the schema {@code ContactSegment}.
 *
 * @param id the segment
 * @param name what the user called it
 * @param description what the user says of it
 * @param definition which contacts belong to it; null if the API does not say
 * @param createdAt when it was created, as ISO 8601
 * @param updatedAt when it was changed last, as ISO 8601
 */
public record ContactSegment(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String name,
    @Nullable String description,
    @Nullable ContactsFilter definition,
    @JsonProperty("created_at") @Nullable String createdAt,
    @JsonProperty("updated_at") @Nullable String updatedAt) {}
