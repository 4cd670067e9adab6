package io.github.filterspec.sample.botpenguin;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.Unset;
import io.github.filterspec.runtime.TimeRange;
import java.util.List;
import java.util.Set;

/**
 * The filters for contacts, in an inbox query and in a stored segment.
 *
 * <p>The fields are those of the vendor's page "GET — Segments / Groups". The Javadoc of each
 * member tells how well the key of its field is known: <em>documented pair</em> (an example shows
 * both), <em>key documented</em> (it is listed as a possible value), or <em>key inferred</em> (the
 * vendor says only "its key").
 */
@FilterSpec
@ActiveKeys("applicableFilters")
public interface Contacts {

  /** Contacts with one of these tags, the legacy filter: labels or ids. Key documented. */
  @Filter
  Set<String> tags();

  /**
   * Contacts whose tags satisfy every one of these groups. Documented pair; the vendor documents
   * the operator {@code is} only.
   */
  @Filter
  List<TagGroup> tagsV2();

  /** Contacts in one of these conversation statuses. Key documented. */
  @Filter
  Set<ConversationStatus> status();

  /** Contacts who are online now. Key inferred: the field's name. */
  @Flag(field = "isOnline")
  boolean online();

  /** Contacts who talked to one of these website bots, by id. Key {@code bots} by meaning. */
  @Filter(key = "bots", field = "_botWebsite")
  Set<String> websiteBots();

  /** Contacts who talked to one of these WhatsApp bots, by id. Documented pair. */
  @Filter(key = "bots", field = "_botWhatsapp")
  Set<String> whatsappBots();

  /** Contacts who talked to one of these Telegram bots, by id. Key {@code bots} by meaning. */
  @Filter(key = "bots", field = "_botTelegram")
  Set<String> telegramBots();

  /** Contacts who talked to one of these Facebook bots, by id. Key {@code bots} by meaning. */
  @Filter(key = "bots", field = "_botFacebook")
  Set<String> facebookBots();

  /**
   * Contacts who talked to one of these Instagram or automation bots, by id. Key {@code bots} by
   * meaning.
   */
  @Filter(key = "bots", field = "_botAutomation")
  Set<String> automationBots();

  /** Contacts assigned to one of these agents, by id. Key documented, its field by meaning. */
  @Filter(key = "assignedTo", field = "_agentAssigned")
  Set<String> agents();

  /** Contacts in one of these segments, by id. Key documented. */
  @Filter
  Set<String> segments();

  /** Contacts last seen within this range. Key documented, its field by meaning. */
  @Filter(key = "lastSeenDate", field = "lastSeenAt")
  @Ends(from = "startAt", to = "endsAt")
  TimeRange lastSeenAt();

  /** Contacts created within this range. Key inferred: the field's name. */
  @Filter
  @Ends(from = "startAt", to = "endsAt")
  TimeRange createdAt();

  /** Contacts who have sent at least one message. Documented pair. */
  @Flag
  boolean userInteracted();

  /** Contacts whose last message was sent by one of these. Key inferred: the field's name. */
  @Filter
  Set<MessageSender> lastMessageBy();

  /** Contacts who subscribed to communications. Documented pair. */
  @Flag(field = "isSubscriber")
  boolean subscriber();

  /** Contacts with an active live chat. Key inferred: the field's name. */
  @Flag(field = "isLiveChatActive")
  boolean liveChatActive();

  /**
   * Contacts with unread messages. Key inferred: the field's name. The vendor says that only older
   * segments have the field, so it is absent unless the filter is on.
   */
  @Flag
  @Unset(absent = true)
  boolean unreadMessage();

  /** New users from Click-to-WhatsApp ads. Key inferred: the field's name. */
  @Flag
  boolean ctwaNewUsers();

  /** Returning users from Click-to-WhatsApp ads. Key inferred: the field's name. */
  @Flag
  boolean ctwaOldUsers();
}
