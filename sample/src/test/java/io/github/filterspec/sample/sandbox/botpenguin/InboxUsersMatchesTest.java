package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.sample.botpenguin.Contact;
import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.botpenguin.LastMessage;
import io.github.filterspec.sample.botpenguin.MessageSender;
import io.github.filterspec.sample.botpenguin.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The evaluation of a query in memory, compared with the sandbox, which reads the raw JSON. */
class InboxUsersMatchesTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private static final long SEED = 20_261_201;
  private static final int QUERIES = 1_000;
  private static final List<StoredContact> STORED = ContactData.contacts();
  private static final List<Contact> EVERYBODY =
      STORED.stream().map(stored -> MAPPER.convertValue(stored.json(), Contact.class)).toList();

  @Test
  void queryMatchesInMemoryWhatTheApiReturns() throws JsonProcessingException {
    Random random = new Random(SEED);
    int matching = 0;
    for (int number = 0; number < QUERIES; number++) {
      InboxUsersQuery query = query(random);
      InboxBody body = new InboxBody(MAPPER.readTree(query.toJson()));

      List<String> ids = STORED.stream().filter(body::matches).map(StoredContact::id).toList();
      assertThat(EVERYBODY.stream().filter(query::matches).map(Contact::id))
          .as(query.describe())
          .containsExactlyElementsOf(ids);
      matching += ids.isEmpty() ? 0 : 1;
    }
    assertThat(matching).isGreaterThan(QUERIES / 4);
  }

  @Test
  void explanationNamesTheMembersThatDoNotMatch() {
    Contact contact = EVERYBODY.get(0);
    InboxUsersQuery query =
        InboxUsersQuery.builder()
            .isContact(false)
            .createdAt(TimeRange.since(Objects.requireNonNull(contact.createdAt())))
            .segments("no-such-segment")
            .build();

    assertThat(query.explain(contact).toString().lines())
        .first()
        .isEqualTo("false: all of these are true");
    assertThat(query.explain(contact).toString())
        .contains("unknown: created at since " + contact.createdAt());
  }

  @Test
  void filterThatTheSpecDoesNotCompareIsRefused() {
    InboxUsersQuery query = InboxUsersQuery.builder().ctwaNewUsers().build();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> query.matches(EVERYBODY.get(0)))
        .withMessage(
            "ctwaNewUsers: the spec does not say which value of Contact this member is compared with, so the query cannot be evaluated in memory. Add @Compares.");
  }

  /** The sandbox combines the ids of all bots with OR. The spec cannot say that. */
  @Test
  void filtersWithTheSameKeyAreRefused() {
    InboxUsersQuery query = InboxUsersQuery.builder().websiteBots("a").whatsappBots("b").build();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> query.matches(EVERYBODY.get(0)))
        .withMessage(
            "websiteBots and whatsappBots have the same key, so the query cannot be evaluated in memory. Set only one of them.");
  }

  private static InboxUsersQuery query(Random random) {
    List<Consumer<InboxUsersQuery.Builder>> settings =
        List.of(
            b -> b.online(),
            b -> b.subscriber(),
            b -> b.userInteracted(),
            b -> b.liveChatActive(),
            b -> b.status(some(random, Contact::status)),
            b -> b.agents(some(random, Contact::agentAssigned)),
            b -> b.whatsappBots(some(random, Contact::whatsappBot)),
            b -> b.tags(some(random, InboxUsersMatchesTest::tag)),
            b ->
                b.segments(
                    some(random, contact -> contact.segments().stream().findAny().orElse(null))),
            b -> b.lastMessageBy(some(random, InboxUsersMatchesTest::sender)),
            b -> b.createdAt(range(random, Contact::createdAt)),
            b -> b.lastSeenAt(range(random, Contact::lastSeenAt)));
    InboxUsersQuery.Builder builder = InboxUsersQuery.builder().isContact(random.nextBoolean());
    for (int count = 0; count <= random.nextInt(2); count++) {
      settings.get(random.nextInt(settings.size())).accept(builder);
    }
    return builder.build();
  }

  private static @Nullable String tag(Contact contact) {
    return Optional.ofNullable(contact.profile())
        .map(Profile::userDetails)
        .flatMap(details -> details.tags().stream().findFirst())
        .orElse(null);
  }

  private static @Nullable MessageSender sender(Contact contact) {
    return Optional.ofNullable(contact.lastMessage()).map(LastMessage::by).orElse(null);
  }

  /** Returns one to three values that contacts have. */
  private static <T> List<T> some(Random random, Function<Contact, ? extends @Nullable T> value) {
    List<T> values =
        EVERYBODY.stream()
            .flatMap(contact -> Stream.<T>ofNullable(value.apply(contact)))
            .distinct()
            .toList();
    List<T> some = new ArrayList<>();
    for (int count = 0; count <= random.nextInt(3); count++) {
      some.add(values.get(random.nextInt(values.size())));
    }
    return some;
  }

  /** Returns a range whose ends are a millisecond beside times that contacts have. */
  private static TimeRange range(Random random, Function<Contact, @Nullable Instant> time) {
    List<Instant> times =
        EVERYBODY.stream()
            .flatMap(contact -> Stream.ofNullable(time.apply(contact)))
            .sorted()
            .distinct()
            .toList();
    Instant from = times.get(random.nextInt(times.size())).minusMillis(1);
    Instant to = times.get(random.nextInt(times.size())).plusMillis(1);
    return switch (random.nextInt(3)) {
      case 0 -> TimeRange.since(from);
      case 1 -> TimeRange.until(to);
      default -> from.isBefore(to) ? TimeRange.between(from, to) : TimeRange.between(to, from);
    };
  }
}
