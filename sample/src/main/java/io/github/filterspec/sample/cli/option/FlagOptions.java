package io.github.filterspec.sample.cli.option;

import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.botpenguin.OrderHistory;
import picocli.CommandLine.Option;

/** The filters that are on or off. */
final class FlagOptions {

  @Option(
      names = "--user-interacted",
      arity = "0",
      description = "Sent at least one message. Key userInteracted.")
  private boolean userInteracted;

  @Option(
      names = "--subscriber",
      arity = "0",
      description = "Subscribed to communications. Key isSubscriber.")
  private boolean subscriber;

  @Option(names = "--online", arity = "0", description = "Is online now. Key isOnline.")
  private boolean online;

  @Option(
      names = "--live-chat",
      arity = "0",
      description = "Has an active live chat. Key isLiveChatActive.")
  private boolean liveChat;

  @Option(names = "--ordered", arity = "0", description = "Placed an order. Key hasOrdered.")
  private boolean ordered;

  @Option(
      names = "--ctwa-new",
      arity = "0",
      description = "New user from a Click-to-WhatsApp ad. Key ctwaNewUsers.")
  private boolean ctwaNew;

  @Option(
      names = "--ctwa-old",
      arity = "0",
      description = "Returning user from a Click-to-WhatsApp ad. Key ctwaOldUsers.")
  private boolean ctwaOld;

  @Option(names = "--unread", arity = "0", description = "Has unread messages. Key unreadMessage.")
  private boolean unread;

  /** Sets the filters that are given. */
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
