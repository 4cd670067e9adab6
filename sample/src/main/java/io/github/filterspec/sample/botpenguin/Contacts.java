package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.Unset.As.ABSENT;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Compares;
import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.Key;
import io.github.filterspec.Unset;
import io.github.filterspec.runtime.TimeRange;
import java.util.List;
import java.util.Set;

/**
 * The filters for contacts in inbox queries and stored segments.
 *
 * <p>The vendor's page "GET — Segments / Groups" lists the JSON fields of all filters, but does not
 * name the key of every filter. The Javadoc of each filter says whether the vendor documents its
 * key.
 */
@FilterSpec
@ActiveKeys("applicableFilters")
public interface Contacts {

  /**
   * Contacts with one of the given tags. Each value is either the label or the id of a tag. The
   * vendor says that this filter is a legacy filter. The vendor documents the key of this filter.
   */
  @Filter
  @Compares("profile.userDetails.tags")
  Set<String> tags();

  /**
   * Contacts whose tags satisfy every group of conditions in the given list. The vendor documents
   * the key and the JSON field of this filter. The vendor documents only the operator "is".
   */
  @Filter
  List<TagGroup> tagsV2();

  /**
   * Contacts whose conversation has one of the given statuses. The vendor documents the key of this
   * filter.
   */
  @Filter
  @Compares("status")
  Set<ConversationStatus> status();

  /**
   * Contacts who are online now. The vendor does not document the key of this filter, so the key is
   * the name of the JSON field.
   */
  @Flag("isOnline")
  @Compares("online")
  boolean online();

  /**
   * Contacts who talked to a website bot that has one of the given ids. The vendor does not
   * document the key of this filter, so we use the key {@code bots}.
   */
  @Filter("_botWebsite")
  @Key("bots")
  @Compares("websiteBot")
  Set<String> websiteBots();

  /**
   * Contacts who talked to a WhatsApp bot that has one of the given ids. The vendor documents the
   * key and the JSON field of this filter.
   */
  @Filter("_botWhatsapp")
  @Key("bots")
  @Compares("whatsappBot")
  Set<String> whatsappBots();

  /**
   * Contacts who talked to a Telegram bot that has one of the given ids. The vendor does not
   * document the key of this filter, so we use the key {@code bots}.
   */
  @Filter("_botTelegram")
  @Key("bots")
  @Compares("telegramBot")
  Set<String> telegramBots();

  /**
   * Contacts who talked to a Facebook bot that has one of the given ids. The vendor does not
   * document the key of this filter, so we use the key {@code bots}.
   */
  @Filter("_botFacebook")
  @Key("bots")
  @Compares("facebookBot")
  Set<String> facebookBots();

  /**
   * Contacts who talked to an Instagram bot or automation bot that has one of the given ids. The
   * vendor does not document the key of this filter, so we use the key {@code bots}.
   */
  @Filter("_botAutomation")
  @Key("bots")
  @Compares("automationBot")
  Set<String> automationBots();

  /**
   * Contacts who are assigned to one of the agents with the given ids. The vendor documents the key
   * of this filter. The vendor does not name the field of this filter, so we use {@code
   * _agentAssigned}.
   */
  @Filter("_agentAssigned")
  @Key("assignedTo")
  @Compares("agentAssigned")
  Set<String> agents();

  /**
   * Contacts in one of the segments with the given ids. The vendor documents the key of this
   * filter.
   */
  @Filter
  @Compares("segments")
  Set<String> segments();

  /**
   * Contacts who were last seen within the given time range. The vendor documents the key of this
   * filter. The vendor does not name the field of this filter, so we use {@code lastSeenAt}.
   */
  @Filter("lastSeenAt")
  @Key("lastSeenDate")
  @Ends(from = "startAt", to = "endsAt")
  @Compares("lastSeenAt")
  TimeRange lastSeenAt();

  /**
   * Contacts who were created within the given time range. The vendor does not document the key of
   * this filter, so the key is the name of the JSON field.
   */
  @Filter
  @Ends(from = "startAt", to = "endsAt")
  @Compares("createdAt")
  TimeRange createdAt();

  /**
   * Contacts who have sent at least one message. The vendor documents the key and the JSON field of
   * this filter.
   */
  @Flag
  @Compares("userInteracted")
  boolean userInteracted();

  /**
   * Contacts whose last message has one of the given senders. The vendor does not document the key
   * of this filter, so the key is the name of the JSON field.
   */
  @Filter
  @Compares("lastMessage.by")
  Set<MessageSender> lastMessageBy();

  /**
   * Contacts who subscribed to communications. The vendor documents the key and the JSON field of
   * this filter.
   */
  @Flag("isSubscriber")
  @Compares("subscriber")
  boolean subscriber();

  /**
   * Contacts with an active live chat. The vendor does not document the key of this filter, so the
   * key is the name of the JSON field.
   */
  @Flag("isLiveChatActive")
  @Compares("liveChatActive")
  boolean liveChatActive();

  /**
   * Contacts with unread messages. The vendor does not document the key of this filter, so the key
   * is the name of the JSON field. Only older segments have the field {@code unreadMessage}, so a
   * query contains this field only if the filter is set.
   */
  @Flag
  @Unset(as = ABSENT)
  boolean unreadMessage();

  /**
   * Contacts who are new and come from a Click-to-WhatsApp ad. The vendor does not document the key
   * of this filter, so the key is the name of the JSON field.
   */
  @Flag
  boolean ctwaNewUsers();

  /**
   * Contacts who have returned through a Click-to-WhatsApp ad. The vendor does not document the key
   * of this filter, so the key is the name of the JSON field.
   */
  @Flag
  boolean ctwaOldUsers();
}
