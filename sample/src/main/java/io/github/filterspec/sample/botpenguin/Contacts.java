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
 * <p>The vendor's page "GET — Segments / Groups" lists all fields of the filters, but does not name
 * every key. The Javadoc of each filter tells how we know its key.
 */
@FilterSpec
@ActiveKeys("applicableFilters")
public interface Contacts {

  /**
   * Contacts with one of these tags. A value is the label or the id of a tag. The vendor calls this
   * filter legacy. The vendor documents the key of this filter.
   */
  @Filter
  Set<String> tags();

  /**
   * Contacts whose tags satisfy all of these groups of conditions. The vendor documents the key and
   * the field of this filter. The vendor documents only the operator "is".
   */
  @Filter
  List<TagGroup> tagsV2();

  /**
   * Contacts whose conversation has one of these statuses. The vendor documents the key of this
   * filter.
   */
  @Filter
  Set<ConversationStatus> status();

  /**
   * Contacts who are online now. The vendor does not document the key of this filter, so we use the
   * name of the field.
   */
  @Flag(field = "isOnline")
  boolean online();

  /**
   * Contacts who talked to one of the website bots with these ids. The vendor does not document the
   * key of this filter, so we use the key {@code bots}.
   */
  @Filter(key = "bots", field = "_botWebsite")
  Set<String> websiteBots();

  /**
   * Contacts who talked to one of the WhatsApp bots with these ids. The vendor documents the key
   * and the field of this filter.
   */
  @Filter(key = "bots", field = "_botWhatsapp")
  Set<String> whatsappBots();

  /**
   * Contacts who talked to one of the Telegram bots with these ids. The vendor does not document
   * the key of this filter, so we use the key {@code bots}.
   */
  @Filter(key = "bots", field = "_botTelegram")
  Set<String> telegramBots();

  /**
   * Contacts who talked to one of the Facebook bots with these ids. The vendor does not document
   * the key of this filter, so we use the key {@code bots}.
   */
  @Filter(key = "bots", field = "_botFacebook")
  Set<String> facebookBots();

  /**
   * Contacts who talked to one of the Instagram bots or automation bots with these ids. The vendor
   * does not document the key of this filter, so we use the key {@code bots}.
   */
  @Filter(key = "bots", field = "_botAutomation")
  Set<String> automationBots();

  /**
   * Contacts who are assigned to one of the agents with these ids. The vendor documents the key of
   * this filter. We chose the field {@code _agentAssigned}, because its name fits.
   */
  @Filter(key = "assignedTo", field = "_agentAssigned")
  Set<String> agents();

  /**
   * Contacts in one of the segments with these ids. The vendor documents the key of this filter.
   */
  @Filter
  Set<String> segments();

  /**
   * Contacts who were last seen within this range. The vendor documents the key of this filter. We
   * chose the field {@code lastSeenAt}, because its name fits.
   */
  @Filter(key = "lastSeenDate", field = "lastSeenAt")
  @Ends(from = "startAt", to = "endsAt")
  TimeRange lastSeenAt();

  /**
   * Contacts who were created within this range. The vendor does not document the key of this
   * filter, so we use the name of the field.
   */
  @Filter
  @Ends(from = "startAt", to = "endsAt")
  TimeRange createdAt();

  /**
   * Contacts who have sent at least one message. The vendor documents the key and the field of this
   * filter.
   */
  @Flag
  boolean userInteracted();

  /**
   * Contacts whose last message has one of these senders. The vendor does not document the key of
   * this filter, so we use the name of the field.
   */
  @Filter
  Set<MessageSender> lastMessageBy();

  /**
   * Contacts who subscribed to communications. The vendor documents the key and the field of this
   * filter.
   */
  @Flag(field = "isSubscriber")
  boolean subscriber();

  /**
   * Contacts with an active live chat. The vendor does not document the key of this filter, so we
   * use the name of the field.
   */
  @Flag(field = "isLiveChatActive")
  boolean liveChatActive();

  /**
   * Contacts with unread messages. The vendor does not document the key of this filter, so we use
   * the name of the field. Only older segments have the field {@code unreadMessage}, so a query has
   * this field only if the filter is set.
   */
  @Flag
  @Unset(absent = true)
  boolean unreadMessage();

  /**
   * New users from Click-to-WhatsApp ads. The vendor does not document the key of this filter, so
   * we use the name of the field.
   */
  @Flag
  boolean ctwaNewUsers();

  /**
   * Returning users from Click-to-WhatsApp ads. The vendor does not document the key of this
   * filter, so we use the name of the field.
   */
  @Flag
  boolean ctwaOldUsers();
}
