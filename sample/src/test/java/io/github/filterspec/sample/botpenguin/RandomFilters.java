package io.github.filterspec.sample.botpenguin;

import io.github.filterspec.runtime.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random calls of the builder with valid values, one for each filter. */
final class RandomFilters {
  private RandomFilters() {}

  /** A call of the builder. Its name is the field that it sets. */
  record Setting(String field, Consumer<InboxUsersQuery.Builder> call) {
    @Override
    public String toString() {
      return field;
    }
  }

  static Arbitrary<List<Setting>> any() {
    return Combinators.combine(all().map(setting -> setting.injectNull(0.6)).toList())
        .as(settings -> settings.stream().flatMap(Stream::ofNullable).toList())
        .flatMap(settings -> Arbitraries.shuffle(settings));
  }

  private static Stream<Arbitrary<Setting>> all() {
    return Stream.of(
        names().map(v -> new Setting("tags", b -> b.tags(v))),
        groups().map(v -> new Setting("tagsV2", b -> b.tagsV2(v))),
        names()
            .map(v -> v.stream().map(ConversationStatus::new).toList())
            .map(v -> new Setting("status", b -> b.status(v))),
        names()
            .map(v -> v.stream().map(MessageSender::new).toList())
            .map(v -> new Setting("lastMessageBy", b -> b.lastMessageBy(v))),
        names().map(v -> new Setting("_botWebsite", b -> b.websiteBots(v))),
        names().map(v -> new Setting("_botWhatsapp", b -> b.whatsappBots(v))),
        names().map(v -> new Setting("_botTelegram", b -> b.telegramBots(v))),
        names().map(v -> new Setting("_botFacebook", b -> b.facebookBots(v))),
        names().map(v -> new Setting("_botAutomation", b -> b.automationBots(v))),
        names().map(v -> new Setting("_agentAssigned", b -> b.agents(v))),
        names().map(v -> new Setting("segments", b -> b.segments(v))),
        ranges().map(v -> new Setting("lastSeenAt", b -> b.lastSeenAt(v))),
        ranges().map(v -> new Setting("createdAt", b -> b.createdAt(v))),
        orders().map(v -> new Setting("hasOrdered", b -> b.hasOrdered(v))),
        text().map(v -> new Setting("searchText", b -> b.searchText(v))),
        flag("userInteracted", InboxUsersQuery.Builder::userInteracted),
        flag("isSubscriber", InboxUsersQuery.Builder::subscriber),
        flag("isOnline", InboxUsersQuery.Builder::online),
        flag("isLiveChatActive", InboxUsersQuery.Builder::liveChatActive),
        flag("unreadMessage", InboxUsersQuery.Builder::unreadMessage),
        flag("ctwaNewUsers", InboxUsersQuery.Builder::ctwaNewUsers),
        flag("ctwaOldUsers", InboxUsersQuery.Builder::ctwaOldUsers),
        flag("isContact", b -> b.isContact(false)));
  }

  private static Arbitrary<Setting> flag(String field, Consumer<InboxUsersQuery.Builder> call) {
    return Arbitraries.just(new Setting(field, call));
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withCharRange('\u0000', '\u00ff')
        .withChars("\"\\\u2028日本Ω")
        .ofMinLength(1)
        .ofMaxLength(6)
        .map(text -> text + "x\uD83D\uDC27".substring(0, text.isBlank() ? 1 : 3));
  }

  private static Arbitrary<List<String>> names() {
    return text().list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<List<TagGroup>> groups() {
    return names().map(TagGroup::is).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<Instant> times() {
    return Combinators.combine(
            Arbitraries.longs().between(-2_000_000_000L, 9_000_000_000L),
            Arbitraries.of(0, 1_000_000, 120_000_000, 1_000, 999_999_999))
        .as(Instant::ofEpochSecond);
  }

  private static Arbitrary<TimeRange> ranges() {
    Arbitrary<TimeRange> closed =
        Combinators.combine(times(), times())
            .as((a, b) -> a.isAfter(b) ? TimeRange.between(b, a) : TimeRange.between(a, b));
    return Arbitraries.oneOf(closed, times().map(TimeRange::since), times().map(TimeRange::until));
  }

  private static Arbitrary<OrderHistory> orders() {
    return times().injectNull(0.5).map(time -> new OrderHistory(true, time));
  }
}
