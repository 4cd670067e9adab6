package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.HttpMethod.GET;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Param;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.Reads;
import io.github.filterspec.Required;

/**
 * The chats of one bot. The overview in the vendor's documentation mentions the endpoint for chats.
 * Older pages of the documentation describe the parameters of the endpoint.
 */
@FilterSpec
@BotPenguin
@QueryParameters
@Reads(method = GET, path = "inbox/direct/chats", items = Chat.class)
public interface Chats {

  /** The id of the bot. */
  @Param
  @Required
  String botId();

  /** The id of the account. */
  @Param
  @Required
  String customerId();

  /** The kind of chats: leads, or all other chats. */
  @Param
  @Required
  ChatType type();

  /** The number of the page. A page without chats means that there are no further pages. */
  @PageNumber(first = 1)
  int page();
}
