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
 * A chat of a bot. The person in a chat can be a lead.
 *
 * @param id the id of the chat
 * @param uuid the session id that identifies a lead
 * @param createdAt the time at which the chat was created
 * @param online true if the person is active now
 * @param lastMessage the last message of the chat
 * @param lastSeenAt the time at which the person was last active
 * @param profile the profile of the person
 * @param status the status of the conversation
 * @param updatedAt the time of the last change of the chat
 * @param websiteVisits the number of visits of the person to the website
 * @param agentAssigned the id of the agent who is assigned to the chat
 * @param other the fields that this record does not declare
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

  public Chat {
    other = other == null ? Map.of() : other;
  }
}
