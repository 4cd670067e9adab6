package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.HttpMethod.GET;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.Endpoint;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Param;
import io.github.filterspec.QueryParameters;

/**
 * The chats or leads of one bot. The vendor's overview mentions the endpoint; its parameters are
 * known from older pages.
 */
@FilterSpec
@BotPenguin
@QueryParameters
@Endpoint(method = GET, path = "inbox/direct/chats", item = Chat.class, safety = READ_ONLY)
public interface Chats {

  /** The bot, by id. */
  @Param(required = true)
  String botId();

  /** The account, by id. */
  @Param(required = true)
  String customerId();

  /** The kind of chats: of leads, or all others. */
  @Param(required = true)
  ChatType type();

  /** The pages end with the first empty one. */
  @PageNumber(first = 1)
  int page();
}
