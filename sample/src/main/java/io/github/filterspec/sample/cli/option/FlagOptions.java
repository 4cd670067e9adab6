package io.github.filterspec.sample.cli.option;

import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.botpenguin.OrderHistory;
import picocli.CommandLine.Option;

/** The options for filters without a value. */
final class FlagOptions {

  @Option(
      names = "--user-interacted",
      arity = "0",
      description = "The contact sent at least one message. Key userInteracted.")
  private boolean userInteracted;

  @Option(
      names = "--subscriber",
      arity = "0",
      description = "The contact subscribed to communications. Key isSubscriber.")
  private boolean subscriber;

  @Option(names = "--online", arity = "0", description = "The contact is online now. Key isOnline.")
  private boolean online;

  @Option(
      names = "--live-chat",
      arity = "0",
      description = "The contact has an active live chat. Key isLiveChatActive.")
  private boolean liveChat;

  @Option(
      names = "--ordered",
      arity = "0",
      description = "The contact placed an order. Key hasOrdered.")
  private boolean ordered;

  @Option(
      names = "--ctwa-new",
      arity = "0",
      description = "The contact is a new user from a Click-to-WhatsApp ad. Key ctwaNewUsers.")
  private boolean ctwaNew;

  @Option(
      names = "--ctwa-old",
      arity = "0",
      description =
          "The contact is a returning user from a Click-to-WhatsApp ad. Key ctwaOldUsers.")
  private boolean ctwaOld;

  @Option(
      names = "--unread",
      arity = "0",
      description = "The contact has unread messages. Key unreadMessage.")
  private boolean unread;

  void addTo(InboxUsersQuery.Builder query) {
    query
        .userInteractedIf(userInteracted)
        .subscriberIf(subscriber)
        .onlineIf(online)
        .liveChatActiveIf(liveChat)
        .hasOrderedIfPresent(ordered ? OrderHistory.ORDERED : null)
        .ctwaNewUsersIf(ctwaNew)
        .ctwaOldUsersIf(ctwaOld)
        .unreadMessageIf(unread);
  }
}
