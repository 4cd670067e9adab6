package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.Chat;
import io.github.filterspec.sample.botpenguin.UserDetails;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a table of chats. */
final class ChatColumn {
  static final List<Column<Chat>> ALL =
      List.of(
          new Column<>("ID", 24, Chat::id),
          new Column<>("UUID", 36, Chat::uuid),
          new Column<>("NAME", 20, ChatColumn::name),
          new Column<>("STATUS", 10, chat -> chat.status() == null ? null : chat.status().name()),
          new Column<>("LAST SEEN, UTC", 16, chat -> ContactColumn.minute(chat.lastSeenAt())));

  private ChatColumn() {}

  private static @Nullable String name(Chat chat) {
    return Optional.ofNullable(chat.profile())
        .flatMap(profile -> Optional.ofNullable(profile.userDetails()))
        .map(UserDetails::name)
        .orElse(null);
  }
}
