package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact, as the table "data[] — Contact Object" on the vendor's page "POST — Get User Inbox"
 * describes it.
 *
 * <p>If an answer omits a field, the component for this field is null. If an answer omits an array,
 * the component for the array is an empty list.
 *
 * @param id the id of the contact
 * @param agency the id of the agency account to which the contact belongs
 * @param customer the id of the customer account to which the contact belongs
 * @param uuid the id that the browser generated for the contact's session
 * @param platforms the platforms that the contact used, such as {@code WEBSITE} and {@code
 *     WHATSAPP}
 * @param secondaryPlatforms further platforms
 * @param websiteBot the id of the website bot
 * @param whatsappBot the id of the WhatsApp bot
 * @param telegramBot the id of the Telegram bot
 * @param facebookBot the id of the Facebook bot
 * @param automationBot the id of the Instagram bot or automation bot
 * @param aiAgent the id of the AI agent, if the bot has the type {@code AGENTIC}
 * @param user the id of a record that the platform uses internally
 * @param websiteUser the id of BotPenguin's record about the contact as a website user
 * @param whatsappUser the id of BotPenguin's record about the contact as a WhatsApp user
 * @param telegramUser the id of BotPenguin's record about the contact as a Telegram user
 * @param facebookUser the id of BotPenguin's record about the contact as a Facebook user
 * @param automationUser the id of BotPenguin's record about the contact as a user of the Instagram
 *     bot or automation bot
 * @param agentAssigned the id of the agent who is assigned to the contact
 * @param subscriber true if the contact subscribed to communications
 * @param websiteVisits the number of visits of the contact to the website
 * @param online true if the contact is active now
 * @param userInteracted true if the contact sent a message
 * @param status the status of the conversation
 * @param confirmed true if the contact is confirmed
 * @param imported true if the contact was imported
 * @param migrated true if the contact was migrated from another system
 * @param blocked true if the contact was blocked
 * @param liveChatActive true if a live chat is active
 * @param paid true if the conversation counts as paid
 * @param emailNotificationSent true if an e-mail about the conversation was sent
 * @param chatBotType the type of the bot: {@code FLOW_BASED} or {@code AGENTIC}
 * @param segments the ids of the contact's segments
 * @param lastSeenAt the time at which the contact was last active
 * @param lastMessage the last message of the conversation
 * @param unreadMessages the number of unread messages
 * @param unreadByUser the number of unread messages for each agent
 * @param hasOrdered the orders of the contact
 * @param integrations the state of the contact in other systems
 * @param conversationSummary the summary of the conversation, written by an AI
 * @param profile the profile of the contact
 * @param createdAt the time at which the contact was created
 * @param updatedAt the time of the last change of the contact
 * @param version the version number that the vendor gives to the stored contact
 * @param other the fields that this record does not declare
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
    @JsonProperty("_id") String id,
    @JsonProperty("_agency") @Nullable String agency,
    @JsonProperty("_customer") @Nullable String customer,
    @Nullable String uuid,
    @JsonProperty("platform") @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> platforms,
    @JsonProperty("secondaryPlatform") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> secondaryPlatforms,
    @JsonProperty("_botWebsite") @Nullable String websiteBot,
    @JsonProperty("_botWhatsapp") @Nullable String whatsappBot,
    @JsonProperty("_botTelegram") @Nullable String telegramBot,
    @JsonProperty("_botFacebook") @Nullable String facebookBot,
    @JsonProperty("_botAutomation") @Nullable String automationBot,
    @JsonProperty("_aiAgent") @Nullable String aiAgent,
    @JsonProperty("_user") @Nullable String user,
    @JsonProperty("_userWebsite") @Nullable String websiteUser,
    @JsonProperty("_userWhatsapp") @Nullable String whatsappUser,
    @JsonProperty("_userTelegram") @Nullable String telegramUser,
    @JsonProperty("_userFacebook") @Nullable String facebookUser,
    @JsonProperty("_userAutomation") @Nullable String automationUser,
    @JsonProperty("_agentAssigned") @Nullable String agentAssigned,
    @JsonProperty("isSubscriber") @Nullable Boolean subscriber,
    @Nullable Integer websiteVisits,
    @JsonProperty("isOnline") @Nullable Boolean online,
    @Nullable Boolean userInteracted,
    @Nullable ConversationStatus status,
    @JsonProperty("isContact") @Nullable Boolean confirmed,
    @JsonProperty("isImported") @Nullable Boolean imported,
    @JsonProperty("isMigrated") @Nullable Boolean migrated,
    @JsonProperty("isUserBlocked") @Nullable Boolean blocked,
    @JsonProperty("isLiveChatActive") @Nullable Boolean liveChatActive,
    @JsonProperty("isPaid") @Nullable Boolean paid,
    @Nullable Boolean emailNotificationSent,
    @Nullable String chatBotType,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> segments,
    @JsonSerialize(using = IsoMillis.class) @Nullable Instant lastSeenAt,
    @Nullable LastMessage lastMessage,
    @Nullable Integer unreadMessages,
    @JsonProperty("unreadMessage") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<UnreadCount> unreadByUser,
    @Nullable Orders hasOrdered,
    @Nullable Integrations integrations,
    @Nullable ConversationSummary conversationSummary,
    @Nullable Profile profile,
    @JsonSerialize(using = IsoMillis.class) @Nullable Instant createdAt,
    @JsonSerialize(using = IsoMillis.class) @Nullable Instant updatedAt,
    @JsonProperty("__v") @Nullable Integer version,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

  /** Creates a contact. Null lists become empty. */
  public Contact {
    platforms = Lists.orEmpty(platforms);
    secondaryPlatforms = Lists.orEmpty(secondaryPlatforms);
    segments = Lists.orEmpty(segments);
    unreadByUser = Lists.orEmpty(unreadByUser);
    other = other == null ? Map.of() : other;
  }

  /**
   * The orders of a contact.
   *
   * @param status true if the contact has ordered at least once
   * @param lastAt the time of the last order of the contact
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Orders(
      boolean status, @JsonSerialize(using = IsoMillis.class) @Nullable Instant lastAt) {}

  /**
   * The number of messages that an agent has not read.
   *
   * @param userId the id of the agent who has not read the messages
   * @param count the number of messages that the agent has not read
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record UnreadCount(@Nullable String userId, @Nullable Integer count) {}

  /**
   * The state of a contact in other systems.
   *
   * @param zoho the state of the contact in Zoho
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Integrations(@Nullable Zoho zoho) {

    /**
     * The state of a contact in Zoho.
     *
     * @param templateSent true if a template was sent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Zoho(@JsonProperty("isTemplateSent") @Nullable Boolean templateSent) {}
  }

  /**
   * The summary of a conversation, written by an AI. Only conversations with bots of the type
   * {@code FLOW_BASED} have a summary.
   *
   * @param summary the summary; empty if the AI has not written a summary yet
   * @param errorStatus the error that occurred if the AI failed to write the summary
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ConversationSummary(@Nullable String summary, @Nullable ErrorStatus errorStatus) {

    /**
     * The error that occurred when the AI failed to write a summary.
     *
     * @param error true if the AI failed to write the summary
     * @param code the code of the error
     * @param messageKey the key of the error message about the failed summary
     * @param fallbackMessage the text of the error message about the failed summary
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ErrorStatus(
        @JsonProperty("isError") @Nullable Boolean error,
        @Nullable String code,
        @Nullable String messageKey,
        @Nullable String fallbackMessage) {}
  }
}
