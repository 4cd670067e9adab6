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
 * @param id the id of the segment
 * @param customer the id of the account
 * @param name the name of the segment
 * @param filters the filters of the segment, which you can pass to {@code
 *     InboxUsersQuery.builder().filters(…)}
 * @param status the state of the segment, such as {@code ACTIVE}
 * @param createdAt the time at which the segment was created
 * @param updatedAt the time of the last change of the segment
 * @param version the version number that the vendor gives to the stored segment
 * @param totalContacts the number of contacts in the segment
 * @param other the fields that this record does not declare
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

  public Segment {
    other = other == null ? Map.of() : other;
  }
}
