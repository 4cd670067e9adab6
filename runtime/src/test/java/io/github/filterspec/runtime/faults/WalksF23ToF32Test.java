package io.github.filterspec.runtime.faults;

import static io.github.filterspec.runtime.faults.Faults.QUERY;
import static io.github.filterspec.runtime.faults.Faults.TOKEN;
import static io.github.filterspec.runtime.faults.Faults.bytes;
import static io.github.filterspec.runtime.faults.Faults.json;
import static io.github.filterspec.runtime.faults.Faults.page;
import static io.github.filterspec.runtime.faults.Faults.ticketsJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.ItemIterator;
import io.github.filterspec.runtime.Items;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import io.github.filterspec.runtime.tickets.TicketFeedQuery;
import io.github.filterspec.runtime.tickets.TicketListQuery;
import io.github.filterspec.runtime.tickets.TicketsQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks over many pages, and answers that are too large. */
@Timeout(300)
class WalksF23ToF32Test {
  @AutoClose private final Faults faults = new Faults();

  private Items<Ticket> items(PagedAnswers answers) {
    faults.dispatches(answers);
    return faults.once().items(QUERY);
  }

  private static List<String> ids(Iterable<Ticket> tickets) {
    List<String> ids = new ArrayList<>();
    tickets.forEach(ticket -> ids.add(ticket.id()));
    return ids;
  }

  static Stream<Query<Ticket>> queries() {
    return Stream.of(QUERY, TicketListQuery.ALL, TicketFeedQuery.ALL);
  }

  /** A subscriber that counts, and requests items when the test says so. */
  private static final class Recorder implements Flow.Subscriber<Ticket> {
    final List<String> ids = Collections.synchronizedList(new ArrayList<>());
    final Semaphore received = new Semaphore(0);
    final CountDownLatch ended = new CountDownLatch(1);
    final Consumer<Ticket> consumer;
    volatile Flow.Subscription subscription;

    Recorder(Consumer<Ticket> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(Ticket ticket) {
      ids.add(ticket.id());
      consumer.accept(ticket);
      received.release();
    }

    @Override
    public void onError(Throwable failure) {
      ended.countDown();
    }

    @Override
    public void onComplete() {
      ended.countDown();
    }

    void request(int number) throws InterruptedException {
      subscription.request(number);
      assertThat(received.tryAcquire(number, 10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static Recorder subscribed(Items<Ticket> items) {
    Recorder recorder = new Recorder(ticket -> {});
    items.publisher().subscribe(recorder);
    return recorder;
  }

  @Nested
  @DisplayName("F23: the consumer stops early")
  class F23 {
    private final PagedAnswers answers = PagedAnswers.count(5);
    private final Items<Ticket> items = items(answers);

    @Test
    void limitedStreamRequestsNoFurtherPage() {
      assertThat(items.stream().limit(2)).hasSize(2);
      assertRequested(1);
      assertThat(items.stream().limit(3)).hasSize(3);
      assertRequested(1, 1, 2);
    }

    @Test
    void matchEndsTheStream() {
      assertThat(items.stream().anyMatch(ticket -> ticket.id().equals("2a"))).isTrue();
      assertRequested(1, 2);
    }

    @Test
    void flatStreamDoesNotReadAhead() {
      assertThat(Stream.of(items).flatMap(Items::stream).findFirst().orElseThrow().id())
          .isEqualTo("1a");
      assertRequested(1);
    }

    @Test
    void parallelStreamDoesNotReadAhead() {
      assertThat(items.stream().parallel().limit(3).map(Ticket::id).toList())
          .containsExactly("1a", "1b", "2a");
      assertRequested(1, 2);
    }

    @Test
    void iteratorRequestsAPageWhenItsFirstItemIsNeeded() {
      Iterator<Ticket> iterator = items.iterator();
      assertRequested();
      iterator.next();
      iterator.next();
      assertRequested(1);
      iterator.next();
      assertRequested(1, 2);
    }

    @Test
    void pagesAreRequestedOneByOne() {
      Iterator<Page<Ticket>> pages = items.pages().iterator();
      pages.next();
      assertThat(pages.hasNext()).isTrue();
      assertRequested(1);
    }

    @Test
    void cancelledSubscriptionRequestsNothingMore() throws Exception {
      Recorder recorder = subscribed(items);
      recorder.request(1);

      recorder.subscription.cancel();
      recorder.subscription.request(100);

      assertThat(recorder.ids).containsExactly("1a");
      assertRequested(1);
    }

    private void assertRequested(Integer... pages) {
      assertThat(answers.requested()).containsExactly(pages);
      faults.awaitNoOpenAnswer();
    }
  }

  @Nested
  @DisplayName("F24: a slow subscriber")
  class F24 {
    @Test
    void nothingIsRequestedBeforeItIsNeeded() throws Exception {
      PagedAnswers answers = PagedAnswers.count(3);
      Recorder recorder = subscribed(items(answers));
      assertThat(answers.requested()).isEmpty();

      recorder.request(1);
      recorder.request(1);
      assertThat(answers.requested()).containsExactly(1);
      recorder.request(1);

      assertThat(answers.requested()).containsExactly(1, 2);
      assertThat(recorder.ids).containsExactly("1a", "1b", "2a");
    }

    /** While the subscriber is busy with an item, the client holds one page. */
    @Test
    void slowSubscriberHoldsOnePage() throws Exception {
      PagedAnswers answers = PagedAnswers.count(3);
      CountDownLatch busy = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(1);
      Recorder recorder =
          new Recorder(
              ticket -> {
                busy.countDown();
                awaitLatch(done);
              });
      items(answers).publisher().subscribe(recorder);
      recorder.subscription.request(Long.MAX_VALUE);
      awaitLatch(busy);

      faults.once().page(TicketListQuery.ALL.atPage(3)); // another call has time to be answered

      assertThat(answers.requested()).containsExactly(1, 3);
      done.countDown();
      awaitLatch(recorder.ended);
      assertThat(recorder.ids).hasSize(6);
    }

    private static void awaitLatch(CountDownLatch latch) {
      try {
        assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Nested
  @DisplayName("F25: very many pages")
  class F25 {
    /** 100,000 pages need a minute on a busy machine: -Dfaults.pages=100000. */
    private static final int PAGES = Integer.getInteger("faults.pages", 10_000);

    private static final Pattern CURSOR = Pattern.compile("\"after\":\"(\\d+)\"");

    private final AtomicInteger depth = new AtomicInteger();

    @Test
    void iteratorNeedsConstantStackAndMemory() throws IOException {
      try (KeepAliveServer server = new KeepAliveServer(F25::answer);
          ApiClient client = client(server)) {
        long early = 0;
        int count = 0;
        for (Ticket ticket : client.items(TicketFeedQuery.ALL)) {
          assertThat(ticket.id()).isEqualTo("t" + count);
          count++;
          if (count == PAGES / 10) {
            early = usedMemory();
          }
        }

        assertThat(count).isEqualTo(PAGES);
        assertThat(usedMemory() - early).isLessThan(2_000_000);
        assertThat(server.connections()).isOne();
      }
    }

    @Test
    void publisherNeedsConstantStack() throws Exception {
      try (KeepAliveServer server = new KeepAliveServer(F25::answer);
          ApiClient client = client(server)) {
        Recorder recorder =
            new Recorder(
                ticket ->
                    depth.accumulateAndGet(
                        Thread.currentThread().getStackTrace().length, Math::max));
        client.items(TicketFeedQuery.ALL).maxPages(1_000).publisher().subscribe(recorder);

        recorder.subscription.request(Long.MAX_VALUE);

        assertThat(recorder.ended.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(recorder.ids).hasSize(1_000);
        assertThat(depth.get()).isBetween(1, 60);
      }
    }

    private static ApiClient client(KeepAliveServer server) {
      return ApiClient.builder(TicketDesk.class, server.url()).token(TOKEN).build();
    }

    private static String answer(String request) {
      Matcher cursor = CURSOR.matcher(request);
      int number = cursor.find() ? Integer.parseInt(cursor.group(1)) : 0;
      String next = number + 1 < PAGES ? "\"" + (number + 1) + "\"" : "null";
      return "{\"success\":true,\"data\":%s,\"paging\":{\"next\":%s}}"
          .formatted(ticketsJson("t" + number), next);
    }

    private static long usedMemory() {
      long least = Long.MAX_VALUE;
      for (int round = 0; round < 5; round++) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
      }
      return least;
    }
  }

  @Nested
  @DisplayName("F26: empty pages")
  class F26 {
    @Test
    void emptyPageIsTheEndIfTheApiSaysNothingElse() {
      assertThat(ids(items(PagedAnswers.of("a b", "", "c")))).containsExactly("a", "b");
      assertThat(ids(items(PagedAnswers.of("")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void walkGoesOnAfterUpToThreeEmptyPages(int empty) {
      faults.dispatches(pagesWithEmpty(empty));

      assertThat(ids(faults.once().items(TicketListQuery.ALL))).containsExactly("a", "b");
      assertThat(ids(faults.once().items(TicketFeedQuery.ALL))).containsExactly("a", "b");
    }

    @Test
    void fourthEmptyPageIsAnError() {
      faults.dispatches(pagesWithEmpty(4));
      for (Query<Ticket> query : List.of(TicketListQuery.ALL, TicketFeedQuery.ALL)) {
        List<String> ids = new ArrayList<>();

        ApiProtocolException failure =
            Rules.hold(
                ApiProtocolException.class,
                catchThrowable(
                    () -> faults.once().items(query).forEach(ticket -> ids.add(ticket.id()))));

        assertThat(ids).containsExactly("a");
        assertThat(failure.details().page()).hasValue(5);
      }
    }

    private static PagedAnswers pagesWithEmpty(int empty) {
      return PagedAnswers.of(
          Stream.of(Stream.of("a"), Collections.nCopies(empty, "").stream(), Stream.of("b"))
              .flatMap(part -> part)
              .toArray(String[]::new));
    }
  }

  @Nested
  @DisplayName("F27: pages that never end")
  class F27 {
    private static final String LIST =
        "{\"success\":true,\"data\":%s,\"meta\":{\"hasNextPage\":true}}"
            .formatted(ticketsJson("a", "b"));

    @Test
    void samePageForEveryNumberIsAnError() {
      faults.answers(json(200, LIST));

      assertEndless(QUERY, 2);
      assertEndless(TicketListQuery.ALL, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a b", "a b c", "a b c d e f g h i j k l m"})
    void cycleOfCursorsIsAnError(String cursors) {
      String[] cycle = cursors.split(" ");
      faults.dispatches(feed(cycle));

      assertEndless(TicketFeedQuery.ALL, cycle.length + 1);
    }

    @Test
    void lastPageForEveryHigherNumberIsAnError() {
      faults.answers(Faults.tickets("a", "b"), Faults.tickets("c", "d"), Faults.tickets("c", "d"));

      assertEndless(QUERY, 3);
    }

    private void assertEndless(Query<Ticket> query, int page) {
      ApiProtocolException failure =
          Rules.hold(
              ApiProtocolException.class,
              catchThrowable(() -> faults.once().items(query).forEach(ticket -> {})));

      assertThat(failure.details().page()).hasValue(page);
      assertThat(failure).hasMessageContaining("would never end");
    }

    @Test
    void maxPagesAndMaxItemsEndAWalk() {
      AtomicInteger number = new AtomicInteger();
      faults.dispatches(request -> feedPage(String.valueOf(number.incrementAndGet())));
      Items<Ticket> endless = faults.once().items(TicketFeedQuery.ALL);

      ItemIterator<Ticket> pages = endless.maxPages(50).iterator();
      pages.forEachRemaining(ticket -> {});
      assertThat(faults.requests()).isEqualTo(50);
      assertThat(pages.isComplete()).isFalse();
      assertThat(pages.nextPosition()).isPresent();

      assertThat(endless.maxItems(7)).hasSize(7);
      assertThat(faults.requests()).isEqualTo(54); // two tickets a page
      assertThat(endless.stream().limit(1)).hasSize(1);
    }

    private static java.util.function.Function<mockwebserver3.RecordedRequest, MockResponse> feed(
        String... cursors) {
      AtomicInteger next = new AtomicInteger();
      return request -> feedPage(cursors[next.getAndIncrement() % cursors.length]);
    }

    private static MockResponse feedPage(String next) {
      return json(
          200,
          "{\"success\":true,\"data\":%s,\"paging\":{\"next\":\"%s\"}}"
              .formatted(ticketsJson("a", "b"), next));
    }
  }

  @Nested
  @DisplayName("F28: rows that occur twice, because rows move between two requests")
  class F28 {
    private final PagedAnswers answers = PagedAnswers.of("a b", "b c", "c a", "d");
    private final Items<Ticket> items = items(answers);

    @Test
    void allRowsAreDelivered() {
      assertThat(ids(items)).containsExactly("a", "b", "b", "c", "c", "a", "d");
    }

    @Test
    void repeatedRowsAreDroppedAndCounted() {
      ItemIterator<Ticket> iterator = items.dropRepeated(Ticket::id).iterator();

      assertThat(ids(() -> iterator)).containsExactly("a", "b", "c", "d");
      assertThat(iterator.repeated()).isEqualTo(3);
      assertThat(iterator.isComplete()).isTrue();
    }

    @Test
    void repeatedRowsFailWithTheirNumberBeforeTheirPageIsDelivered() {
      List<String> ids = new ArrayList<>();

      ApiProtocolException failure =
          Rules.hold(
              ApiProtocolException.class,
              catchThrowable(
                  () -> items.failOnRepeated(Ticket::id).forEach(ticket -> ids.add(ticket.id()))));

      assertThat(ids).containsExactly("a", "b");
      assertThat(failure.details().page()).hasValue(2);
      assertThat(failure).hasMessageContaining("2 items, and 1 of these items");
    }
  }

  @Nested
  @DisplayName("F29: a failure at page 37")
  class F29 {
    private final PagedAnswers answers = PagedAnswers.count(40);

    static Stream<Query<Ticket>> queries() {
      return WalksF23ToF32Test.queries();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("queries")
    void exceptionHasThePageAndThePositionToContinue(Query<Ticket> query) {
      faults.dispatches(answers.failsAt(37));
      ApiClient client = faults.client(faults.builder().maxAttempts(2));
      List<String> ids = new ArrayList<>();

      ApiErrorException failure =
          Rules.hold(
              ApiErrorException.class,
              catchThrowable(() -> client.items(query).forEach(ticket -> ids.add(ticket.id()))));

      assertThat(ids).hasSize(72).endsWith("36a", "36b");
      assertThat(failure.details().page()).hasValue(37);
      assertThat(failure.details().attempts()).isEqualTo(2);
      assertThat(failure.details().requestId()).contains("r37");
      assertThat(failure.details().endpoint()).contains(query.definition().toString());
      answers.failsAt(0);
      String position = failure.details().position().orElseThrow();
      assertThat(ids(client.items(query).from(position)))
          .hasSize(8)
          .startsWith("37a", "37b")
          .endsWith("40a", "40b");
      faults.awaitNoOpenAnswer();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("queries")
    void sameIteratorRequestsThePageAgain(Query<Ticket> query) {
      faults.dispatches(answers.failsAt(37));
      Iterator<Ticket> iterator = faults.once().items(query).iterator();
      assertThatExceptionOfType(ApiErrorException.class)
          .isThrownBy(() -> iterator.forEachRemaining(ticket -> {}));

      answers.failsAt(0);

      assertThat(ids(() -> iterator)).hasSize(8).startsWith("37a");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("queries")
    void positionOfAnotherQueryIsRefused(Query<Ticket> query) {
      faults.dispatches(answers);
      ApiClient client = faults.once();
      String position = client.page(query).nextPosition().orElseThrow();
      int before = faults.requests();

      Stream.of(
              TicketsQuery.builder().tags("other").build(),
              TicketsQuery.builder().tags(Faults.FILTER).urgent().build(),
              QUERY,
              TicketListQuery.ALL,
              TicketFeedQuery.ALL)
          .filter(other -> !other.equals(query))
          .forEach(
              other ->
                  assertThatIllegalArgumentException()
                      .isThrownBy(() -> client.items(other).from(position))
                      .withMessageNotContaining(Faults.FILTER)
                      .withMessageNotContaining("after-1"));
      assertThat(faults.requests()).isEqualTo(before);
    }
  }

  @Nested
  @DisplayName("F30: unusual use of an iterator")
  class F30 {
    private final PagedAnswers answers = PagedAnswers.of("a b", "c");
    private final Items<Ticket> items = items(answers);

    @Test
    void hasNextRequestsAPageOnce() {
      Iterator<Ticket> iterator = items.iterator();

      assertThat(iterator.hasNext()).isTrue();
      assertThat(iterator.hasNext()).isTrue();

      assertThat(answers.requested()).containsExactly(1);
      assertThat(iterator.next().id()).isEqualTo("a");
    }

    @Test
    void nextAfterTheEndThrowsAgainAndAgain() {
      Iterator<Ticket> iterator = items.iterator();
      iterator.forEachRemaining(ticket -> {});

      for (int call = 0; call < 2; call++) {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
        assertThat(iterator.hasNext()).isFalse();
      }
      assertThat(answers.requested()).containsExactly(1, 2, 3);
    }

    @Test
    void nextWorksWithoutHasNext() {
      Iterator<Ticket> iterator = items.iterator();

      assertThat(List.of(iterator.next().id(), iterator.next().id(), iterator.next().id()))
          .containsExactly("a", "b", "c");
    }

    @Test
    void eachIteratorIsAWalk() {
      assertThat(ids(items)).containsExactly("a", "b", "c");
      assertThat(ids(items)).containsExactly("a", "b", "c");
      assertThat(items.pages()).hasSize(3);
    }
  }

  @Nested
  @DisplayName("F31: compressed answers that are too large or damaged")
  class F31 {
    private static final int DECODED = 64_000_000;
    private static final String PAGE = page(ticketsJson("t1"));

    @ParameterizedTest
    @ValueSource(strings = {" ", "0,", "{},", "\"a\","})
    void bombIsRefused(String part) throws IOException {
      faults.answers(gzipped(gzip("{\"success\":true,\"data\":[", part, DECODED / part.length())));
      int compressed = gzip("", part, DECODED / part.length()).length;
      assertThat(compressed).isLessThan(200_000);

      assertTooLargeOrUndecodable(faults.client());
    }

    /** A wrong item can be seen before the limit. Nothing is sent again in both cases. */
    private void assertTooLargeOrUndecodable(ApiClient client) {
      Throwable failure = catchThrowable(() -> client.page(QUERY));

      assertThat(failure).isInstanceOfAny(ApiProtocolException.class, ApiDecodingException.class);
      Rules.hasNoSecrets((ApiException) failure);
      assertThat(faults.requests()).isOne();
      faults.awaitNoOpenAnswer();
    }

    @Test
    void limitIs32MegabytesAfterDecompression() throws IOException {
      faults.answers(gzipped(gzip(PAGE, " ", 32 << 20)));

      ApiProtocolException failure = faults.failure(ApiProtocolException.class, faults.client());

      assertThat(failure).hasMessageContaining("33,554,432 bytes");
      assertThat(failure.details().attempts()).isOne();
    }

    @Test
    void plainAnswerHasTheSameLimit() {
      faults.answers(json(200, PAGE + " ".repeat(32 << 20)));

      faults.failure(ApiProtocolException.class, faults.client());
    }

    @Test
    void answerBelowTheLimitIsRead() throws IOException {
      faults.answers(gzipped(gzip(PAGE, " ", (32 << 20) - PAGE.length())));

      assertThat(faults.client().page(QUERY)).hasSize(1);
    }

    static Stream<byte[]> damaged() throws IOException {
      byte[] whole = gzip(PAGE, "", 0);
      byte[] wrongChecksum = whole.clone();
      wrongChecksum[whole.length - 6] ^= 1;
      return Stream.of(
          PAGE.getBytes(StandardCharsets.UTF_8),
          java.util.Arrays.copyOf(whole, whole.length - 20),
          java.util.Arrays.copyOf(whole, whole.length - 4),
          java.util.Arrays.copyOf(whole, 5),
          wrongChecksum);
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void damageIsReportedAndNothingIsSentAgain(byte[] body) {
      faults.answers(gzipped(body));

      assertThat(faults.failure(ApiProtocolException.class, faults.client()).details().attempts())
          .isOne();
    }

    /** Any damage is an error of the answer, and never a page. */
    @Test
    void flippedBytesAreNeverAPage() throws IOException {
      byte[] whole = gzip(PAGE, "", 0);
      ApiClient client = faults.client();
      for (int at = 10; at < whole.length; at += 3) {
        byte[] flipped = whole.clone();
        flipped[at] ^= 0x55;
        faults.answers(gzipped(flipped));

        assertTooLargeOrUndecodable(client);
      }
    }

    @Test
    void answerThatIsCompressedTwiceIsRefused() throws IOException {
      Buffer twice = new Buffer();
      try (var sink = Okio.buffer(new GzipSink(twice))) {
        sink.write(gzip(PAGE, "", 0));
      }
      faults.answers(gzipped(twice.readByteArray()));

      assertTooLargeOrUndecodable(faults.client());
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "zstd", "gzip, gzip", "filter-canary-4711"})
    void encodingThatWasNotRequestedIsRefused(String encoding) {
      faults.answers(json(200, PAGE, "Content-Encoding: " + encoding));

      ApiException failure =
          Rules.hold(ApiProtocolException.class, catchThrowable(() -> faults.client().page(QUERY)));

      assertThat(failure.details().attempts()).isOne();
    }

    private static byte[] gzip(String start, String part, int count) throws IOException {
      Buffer compressed = new Buffer();
      try (var sink = Okio.buffer(new GzipSink(compressed))) {
        sink.writeUtf8(start);
        String block = part.repeat(1000);
        for (int block1000 = 0; block1000 < count / 1000; block1000++) {
          sink.writeUtf8(block);
        }
        sink.writeUtf8(part.repeat(count % 1000));
      }
      return compressed.readByteArray();
    }

    private static MockResponse gzipped(byte[] body) {
      return bytes("application/json", body, "Content-Encoding: gzip");
    }
  }

  @Nested
  @DisplayName("F32: nesting, texts and numbers that are too long")
  class F32 {
    static Stream<String> hostile() {
      String deep = "[".repeat(1001) + "]".repeat(1001);
      String deepObject = "{\"a\":".repeat(1001) + "1" + "}".repeat(1001);
      String digits = "7".repeat(1001);
      return Stream.of(
              "[" + deep + "]",
              row("\"x\":" + deep),
              row("\"x\":" + deepObject),
              row("\"x\":" + digits),
              row("\"x\":1." + digits),
              row("\"priority\":" + digits),
              row("\"x\":1e2147483648"),
              row("\"priority\":1e1000000000"),
              row("\"" + "n".repeat(60_000) + "\":1"),
              row("\"id\":\"" + "s".repeat(20_000_001) + "\""))
          .map(Faults::page)
          .flatMap(page -> Stream.of(page));
    }

    private static String row(String field) {
      return "[{\"x1\":1," + field + "}]";
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void contentIsRefusedAndNotQuoted(String body) {
      faults.answers(json(200, body));

      ApiDecodingException failure = faults.failure(ApiDecodingException.class, faults.client());

      assertThat(failure.details().attempts()).isOne();
      assertThat(failure.getMessage()).doesNotContain("77777", "sssss", "nnnnn", "[[[", "{\"a\"");
      assertThat(failure.path()).hasSizeLessThan(200).doesNotContain("nnnnn");
    }

    @Test
    void hostileEnvelopeIsRefused() {
      faults.answers(
          json(200, "{\"success\":true,\"meta\":" + "[".repeat(1001) + "]".repeat(1001) + "}"));

      faults.failure(ApiDecodingException.class, faults.client());
    }

    /** An error keeps its status, whatever its body is. */
    @Test
    void hostileErrorBodyDoesNotHideTheStatus() {
      IntStream.of(400, 422)
          .forEach(
              status -> {
                faults.answers(json(status, "[".repeat(2000)));
                assertThat(faults.failure(ApiErrorException.class, faults.client()).status())
                    .isEqualTo(status);
              });
    }
  }
}
