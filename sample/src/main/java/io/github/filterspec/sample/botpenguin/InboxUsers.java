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
 * <p>Every field of that page is always in the body. Filters that only the page of the segments
 * documents are declared again, so that they are absent unless set.
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

  /** Contacts by their orders. Key inferred: the field's name. */
  @Filter
  OrderHistory hasOrdered();

  /** Limits the result to confirmed contacts. */
  @Param(orElse = "true")
  boolean isContact();

  /** The vendor's pages end with the first empty one. */
  @PageNumber(first = 1)
  int page();

  /**
   * Contacts whose tags satisfy every one of these groups. Documented pair, of stored segments; the
   * vendor documents the operator {@code is} only.
   */
  @Override
  @Filter
  @Unset(absent = true)
  List<TagGroup> tagsV2();

  /**
   * Contacts who talked to one of these Instagram or automation bots, by id. Documented for
   * segments; key {@code bots} by meaning.
   */
  @Override
  @Filter(key = "bots", field = "_botAutomation")
  @Unset(absent = true)
  Set<String> automationBots();

  /** Contacts who subscribed to communications. Documented pair, of stored segments. */
  @Override
  @Flag(field = "isSubscriber")
  @Unset(absent = true)
  boolean subscriber();

  /**
   * New users from Click-to-WhatsApp ads. Documented for segments; key inferred: the field's name.
   */
  @Override
  @Flag
  @Unset(absent = true)
  boolean ctwaNewUsers();

  /**
   * Returning users from Click-to-WhatsApp ads. Documented for segments; key inferred: the field's
   * name.
   */
  @Override
  @Flag
  @Unset(absent = true)
  boolean ctwaOldUsers();
}
