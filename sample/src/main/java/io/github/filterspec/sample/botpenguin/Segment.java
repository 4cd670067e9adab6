package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stored segment, which the vendor's panel calls a group.
 *
 * @param id the segment
 * @param customer the account it belongs to
 * @param name its name
 * @param filters the filters that its contacts satisfy, ready for {@code
 *     InboxUsersQuery.builder().filters(…)}
 * @param status its state, {@code ACTIVE}
 * @param createdAt when it was created
 * @param updatedAt when it was changed
 * @param version the vendor's version of the document
 * @param totalContacts how many contacts satisfy its filters
 * @param other unknown fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Segment(
    @JsonProperty("_id") String id,
    @JsonProperty("_customer") @Nullable String customer,
    @JsonProperty("segmentName") @Nullable String name,
    ContactsFilter filters,
    @Nullable String status,
    @JsonSerialize(using = IsoMillis.class) @Nullable Instant createdAt,
    @JsonSerialize(using = IsoMillis.class) @Nullable Instant updatedAt,
    @JsonProperty("__v") @Nullable Integer version,
    @Nullable Long totalContacts,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

  /** A segment. */
  public Segment {
    other = other == null ? Map.of() : other;
  }
}
