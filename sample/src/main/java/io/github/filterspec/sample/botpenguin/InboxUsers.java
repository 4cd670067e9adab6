package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Constant;
import io.github.filterspec.Endpoint;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Param;
import io.github.filterspec.Unset;
import java.util.List;
import java.util.Set;

/**
 * The contacts of the inbox, as the vendor's page "POST — Get User Inbox" describes them.
 *
 * <p>The body always contains every field that is on this page. The body omits unset filters that
 * the vendor documents for segments only.
 */
@FilterSpec
@BotPenguin
@ActiveKeys("applicableFilters")
@Endpoint(method = POST, path = "inbox/users", item = Contact.class, safety = READ_ONLY)
@Constant(field = "isExport", value = "none")
public interface InboxUsers extends Contacts {

  /** Contacts whose name, e-mail or phone number contains this text. */
  @Param
  String searchText();

  /**
   * Contacts with this history of orders. The vendor does not document the key of this filter, so
   * we use the name of the field.
   */
  @Filter
  OrderHistory hasOrdered();

  /** Selects confirmed contacts only. */
  @Param(orElse = "true")
  boolean isContact();

  /** The number of the page. The first empty page is the last page. */
  @PageNumber(first = 1)
  int page();

  /**
   * Contacts whose tags satisfy all of these groups of conditions. The vendor documents the key of
   * this filter for segments only. The vendor documents only the operator "is".
   */
  @Override
  @Filter
  @Unset(absent = true)
  List<TagGroup> tagsV2();

  /**
   * Contacts who talked to one of the Instagram bots or automation bots with these ids. The vendor
   * does not document the key of this filter, so we use the key {@code bots}.
   */
  @Override
  @Filter(key = "bots", field = "_botAutomation")
  @Unset(absent = true)
  Set<String> automationBots();

  /**
   * Contacts who subscribed to communications. The vendor documents the key of this filter for
   * segments only.
   */
  @Override
  @Flag(field = "isSubscriber")
  @Unset(absent = true)
  boolean subscriber();

  /**
   * New users from Click-to-WhatsApp ads. The vendor does not document the key of this filter, so
   * we use the name of the field.
   */
  @Override
  @Flag
  @Unset(absent = true)
  boolean ctwaNewUsers();

  /**
   * Returning users from Click-to-WhatsApp ads. The vendor does not document the key of this
   * filter, so we use the name of the field.
   */
  @Override
  @Flag
  @Unset(absent = true)
  boolean ctwaOldUsers();
}
