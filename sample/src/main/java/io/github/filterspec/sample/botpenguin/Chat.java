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
 * A chat of a bot, or a lead.
 *
 * @param id the record
 * @param uuid the session, which identifies a lead
 * @param createdAt when it was created
 * @param online whether the person is active now
 * @param lastMessage the last message
 * @param lastSeenAt when the person was last active
 * @param profile who the person is
 * @param status the status of the conversation
 * @param updatedAt when it was changed last
 * @param websiteVisits how often the person visited the website
 * @param agentAssigned the agent assigned to it
 * @param other unknown fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Chat(
    @JsonProperty("_id") String id,
    @Nullable String uuid,
    @JsonSerialize(using = IsoMillis.class) @Nullable Instant createdAt,
    @JsonProperty("isOnline") @Nullable Boolean online,
    @Nullable LastMessage lastMessage,
    @JsonSerialize(using = IsoMillis.class) @Nullable Instant lastSeenAt,
    @Nullable Profile profile,
    @Nullable ConversationStatus status,
    @JsonSerialize(using = IsoMillis.class) @Nullable Instant updatedAt,
    @Nullable Integer websiteVisits,
    @JsonProperty("_agentAssigned") @Nullable String agentAssigned,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

  /** A chat. */
  public Chat {
    other = other == null ? Map.of() : other;
  }
}
