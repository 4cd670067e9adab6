package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Unset.As.ABSENT;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Compares;
import io.github.filterspec.Constant;
import io.github.filterspec.DefaultValue;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.Key;
import io.github.filterspec.Meaning;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Param;
import io.github.filterspec.Reads;
import io.github.filterspec.Unset;
import java.util.List;
import java.util.Set;

/**
 * The contacts of the inbox, as the vendor's page "POST — Get User Inbox" describes them.
 *
 * <p>The body always contains every field that the vendor's page describes. If a filter that the
 * vendor documents only for segments is not set, the body does not contain the field of the filter.
 */
@FilterSpec
@BotPenguin
@ActiveKeys("applicableFilters")
@Reads(method = POST, path = "inbox/users", items = Contact.class)
@Constant(name = "isExport", value = "none")
public interface InboxUsers extends Contacts {

  /** Contacts whose name, e-mail or phone number contains the given text. */
  @Param
  String searchText();

  /**
   * Contacts with the given history of orders. The vendor does not document the key of this filter,
   * so the key is the name of the JSON field.
   */
  @Filter
  OrderHistory hasOrdered();

  /**
   * If the parameter {@code isContact} is true, the query selects only confirmed contacts. True is
   * greater than false, so AT_LEAST says that false selects all contacts.
   */
  @Param
  @DefaultValue("true")
  @Compares(value = "confirmed", means = Meaning.AT_LEAST)
  boolean isContact();

  /** The number of the page. A page without contacts means that there are no further pages. */
  @PageNumber(first = 1)
  int page();

  /**
   * Contacts whose tags satisfy every group of conditions in the given list. The vendor documents
   * the key {@code tagsV2} only for segments. The vendor documents only the operator "is".
   */
  @Override
  @Filter
  @Unset(as = ABSENT)
  List<TagGroup> tagsV2();

  /**
   * Contacts who talked to an Instagram bot or automation bot that has one of the given ids. The
   * vendor does not document the key of this filter, so we use the key {@code bots}.
   */
  @Override
  @Filter("_botAutomation")
  @Key("bots")
  @Unset(as = ABSENT)
  @Compares("automationBot")
  Set<String> automationBots();

  /**
   * Contacts who subscribed to communications. The vendor documents the key {@code isSubscriber}
   * only for segments.
   */
  @Override
  @Flag("isSubscriber")
  @Unset(as = ABSENT)
  @Compares("subscriber")
  boolean subscriber();

  /**
   * Contacts who are new and come from a Click-to-WhatsApp ad. The vendor does not document the key
   * of this filter, so the key is the name of the JSON field.
   */
  @Override
  @Flag
  @Unset(as = ABSENT)
  boolean ctwaNewUsers();

  /**
   * Contacts who have returned through a Click-to-WhatsApp ad. The vendor does not document the key
   * of this filter, so the key is the name of the JSON field.
   */
  @Override
  @Flag
  @Unset(as = ABSENT)
  boolean ctwaOldUsers();
}
