package io.github.filterspec.sample.opencx;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A stored segment of contacts, which the vendor's schema calls {@code ContactSegment}. All fields
 * are required, but some fields can be null.
 *
 * @param id the id of the segment
 * @param name the name of the segment
 * @param description the description of the segment
 * @param definition the expression that selects the contacts of the segment; null if the segment
 *     has no definition
 * @param createdAt the time at which the segment was created, in the format ISO 8601
 * @param updatedAt the time of the last change of the segment, in the format ISO 8601
 */
public record ContactSegment(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) @Nullable String description,
    @JsonProperty(required = true) @Nullable ContactsFilter definition,
    @JsonProperty(value = "created_at", required = true) @Nullable String createdAt,
    @JsonProperty(value = "updated_at", required = true) @Nullable String updatedAt) {}
