package io.github.filterspec.runtime.faults;

import static io.github.filterspec.runtime.faults.Faults.FILTER;
import static io.github.filterspec.runtime.faults.Faults.QUERY;
import static io.github.filterspec.runtime.faults.Faults.answer;
import static io.github.filterspec.runtime.faults.Faults.bytes;
import static io.github.filterspec.runtime.faults.Faults.data;
import static io.github.filterspec.runtime.faults.Faults.json;
import static io.github.filterspec.runtime.faults.Faults.page;
import static io.github.filterspec.runtime.faults.Faults.tickets;
import static io.github.filterspec.runtime.faults.Faults.ticketsJson;
import static io.github.filterspec.runtime.faults.RawServer.sends;
import static io.github.filterspec.runtime.faults.RawServer.sendsAndResets;
import static io.github.filterspec.runtime.faults.RawServer.sendsMuch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.ApiRateLimitException;
import io.github.filterspec.runtime.ApiTransportException;
import io.github.filterspec.runtime.people.PeopleFilter;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketFilter;
import io.github.filterspec.runtime.tickets.TicketListQuery;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are broken, wrong or surprising. */
class AnswersF01ToF13Test {
  private static final int LARGE = 50_000_000;

  /** The bytes that sockets and buffers can hold, although the client does not read them. */
  private static final int BUFFERS = 8_000_000;

  @AutoClose private final Faults faults = new Faults();

  @Nested
  @DisplayName("F1: JSON that is cut off, although its length is right")
  class F01 {
    private final String whole = page(ticketsJson("t1", "secret-item"));

    @Test
    void everyCutIsUndecodableAndIsNotSentAgain() {
      ApiClient client = faults.client();
      for (int length = 1; length < whole.length(); length += 3) {
        faults.answers(json(200, whole.substring(0, length)));

        ApiDecodingException failure = faults.failure(ApiDecodingException.class, client);

        assertThat(failure.details().attempts()).isOne();
        assertThat(failure).hasMessageNotContaining("secret-item");
      }
    }

    @Test
    void noItemOfTheCutPageIsDelivered() {
      faults.answers(tickets("t1", "t2"), json(200, whole.substring(0, whole.length() - 1)));
      List<String> ids = new ArrayList<>();

      ApiDecodingException failure =
          Rules.hold(
              ApiDecodingException.class,
              catchThrowable(
                  () -> faults.client().items(QUERY).forEach(ticket -> ids.add(ticket.id()))));

      assertThat(ids).containsExactly("t1", "t2");
      assertThat(failure.details().page()).hasValue(2);
    }
  }

  @Nested
  @DisplayName("F2: a connection that breaks during the answer")
  class F02 {
    private static final String HEAD =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: r7\r\n";
    private static final String WHOLE = page(ticketsJson("t1"));
    private static final String RIGHT =
        HEAD + "Content-Length: " + WHOLE.length() + "\r\n\r\n" + WHOLE;

    static Stream<RawServer.Answer> broken() {
      return Stream.of(
          sends(HEAD + "Content-Length: 500\r\n\r\n" + WHOLE.substring(0, 40)),
          sends(HEAD + "Content-Length: 500\r\n\r\n" + WHOLE), // whole JSON, but not the whole body
          sendsAndResets(HEAD + "Content-Length: 500\r\n\r\n" + WHOLE.substring(0, 40)),
          sends(HEAD + "Transfer-Encoding: chunked\r\n\r\n10\r\n{\"success\""),
          sends(
              "%sTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n"
                  .formatted(HEAD, WHOLE.length(), WHOLE)),
          sends("HTTP/1.1 200 OK\r\nContent-Ty"),
          sends(""),
          sendsAndResets(""));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void transportIsReportedAfterThreeAttempts(RawServer.Answer broken) throws IOException {
      try (RawServer server = new RawServer(broken)) {
        ApiClient client = faults.client(faults.builder(server.url()));

        ApiTransportException failure =
            faults.failure(ApiTransportException.class, client, server::requests);

        assertThat(failure.details().attempts()).isEqualTo(3);
        assertThat(failure.details().mayHaveBeenReceived()).isTrue();
      }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void queryIsSentAgain(RawServer.Answer broken) throws IOException {
      try (RawServer server = new RawServer(broken, sends(RIGHT))) {
        assertThat(faults.client(faults.builder(server.url())).page(QUERY)).hasSize(1);
        assertThat(server.requests()).isEqualTo(2);
      }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void commandIsSentOnce(RawServer.Answer broken) throws IOException {
      try (RawServer server = new RawServer(broken)) {
        ApiClient client = faults.client(faults.builder(server.url()));

        ApiTransportException failure =
            Rules.hold(
                ApiTransportException.class, catchThrowable(() -> client.send(new CloseTicket())));

        assertThat(server.requests()).isOne();
        assertThat(failure.details().attempts()).isOne();
        assertThat(failure.details().mayHaveBeenReceived()).isTrue();
      }
    }

    @Test
    void idOfTheRequestIsKept() throws IOException {
      try (RawServer server = new RawServer(sends(HEAD + "Content-Length: 9\r\n\r\n{"))) {
        ApiClient client = faults.client(faults.builder(server.url()).maxAttempts(1));

        assertThat(
                faults
                    .failure(ApiTransportException.class, client, server::requests)
                    .details()
                    .requestId())
            .contains("r7");
      }
    }
  }

  @Nested
  @DisplayName("F3: HTML with status 200")
  class F03 {
    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/html; charset=utf-8", "TEXT/HTML", "text/plain"})
    void mediaTypeIsReportedAndNothingIsSentAgain(String type) {
      faults.answers(answer(200, type, "<html>" + FILTER + " please log in</html>"));

      ApiProtocolException failure = faults.failure(ApiProtocolException.class, faults.client());

      assertThat(failure).hasMessageContaining("instead of JSON").hasMessageNotContaining("log in");
      assertThat(failure.details().attempts()).isOne();
    }

    @Test
    void largePageIsNotRead() throws Exception {
      try (RawServer server = new RawServer(sendsMuch(head(200), LARGE))) {
        ApiClient client = faults.client(faults.builder(server.url()));

        faults.failure(ApiProtocolException.class, client, server::requests);

        server.awaitHangUp();
        server.awaitHangUp();
        assertThat(server.written()).isLessThan(2L * BUFFERS);
      }
    }
  }

  private static String head(int status) {
    return "HTTP/1.1 %d X\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
        .formatted(status, LARGE);
  }

  @Nested
  @DisplayName("F4: HTML with status 502, 503 and 504, and an error body of 50 MB")
  class F04 {
    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void statusIsReportedAfterThreeAttempts(int status) {
      faults.answers(answer(status, "text/html", "<html>" + FILTER + "</html>"));

      ApiErrorException failure = faults.failure(ApiErrorException.class, faults.client());

      assertThat(failure.status()).isEqualTo(status);
      assertThat(failure.httpStatus()).isEqualTo(status);
      assertThat(failure.details().attempts()).isEqualTo(3);
      assertThat(failure).hasMessageNotContaining("html");
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void queryIsSentAgain(int status) {
      faults.answers(answer(status, "text/html", "<html>"), tickets("t1"));

      assertThat(faults.client().page(QUERY)).hasSize(1);
      assertThat(faults.requests()).isEqualTo(2);
    }

    @Test
    void largeBodyIsNotTakenFromTheServer() throws Exception {
      try (RawServer server = new RawServer(sendsMuch(head(503), LARGE))) {
        ApiClient client = faults.client(faults.builder(server.url()).maxAttempts(1));

        ApiErrorException failure =
            faults.failure(ApiErrorException.class, client, server::requests);

        server.awaitHangUp();
        server.awaitHangUp();
        assertThat(server.written()).isLessThan(2L * BUFFERS);
        assertThat(failure).hasMessage("TicketDesk answered 503");
      }
    }

    @Test
    void atMost64KilobytesAreRead() throws Exception {
      AtomicLong read = new AtomicLong();
      try (RawServer server = new RawServer(sendsMuch(head(500), LARGE))) {
        ApiClient client =
            faults.client(
                faults
                    .builder(server.url())
                    .http(faults.http().addNetworkInterceptor(counting(read)).build())
                    .maxAttempts(1));

        Rules.hold(ApiErrorException.class, catchThrowable(() -> client.page(QUERY)));
      }
      assertThat(read.get()).isBetween(1L, 64L * 1024 + 8192); // OkHttp reads parts of 8 KiB
    }

    private static Interceptor counting(AtomicLong read) {
      return chain -> {
        Response response = chain.proceed(chain.request());
        ResponseBody body = response.body();
        var counted =
            new ForwardingSource(body.source()) {
              @Override
              public long read(Buffer sink, long size) throws IOException {
                long bytes = super.read(sink, size);
                read.addAndGet(Math.max(0, bytes));
                return bytes;
              }
            };
        return response
            .newBuilder()
            .body(
                ResponseBody.create(Okio.buffer(counted), body.contentType(), body.contentLength()))
            .build();
      };
    }
  }

  @Nested
  @DisplayName("F5: status 200 with an envelope that reports an error")
  class F05 {
    @ParameterizedTest
    @ValueSource(
        strings = {"null", "\"false\"", "\"true\"", "0", "1", "{}", "[true]", "\"\"", "\"yes\""})
    void onlyTrueIsSuccess(String success) {
      faults.answers(json(200, "{\"success\":%s,\"data\":[]}".formatted(success)));

      Rules.hold(catchThrowable(() -> faults.once().page(QUERY)));
    }

    @Test
    void codeAndStatusAreReported() {
      faults.answers(
          json(
              200,
              "{\"success\":false,\"error\":{\"code\":\"QUOTA\",\"message\":\"no %s left\","
                      .formatted(FILTER)
                  + "\"statusCode\":402},\"data\":[]}",
              "X-Request-Id: r7"));

      ApiErrorException failure = faults.failure(ApiErrorException.class, faults.client());

      assertThat(failure.status()).isEqualTo(402);
      assertThat(failure.httpStatus()).isEqualTo(200);
      assertThat(failure.code()).contains("QUOTA");
      assertThat(failure.details().attempts()).isOne();
      assertThat(failure.details().requestId()).contains("r7");
    }

    @ParameterizedTest
    @CsvSource({"400, 1", "401, 1", "404, 1", "501, 1", "408, 3", "500, 3", "502, 3", "503, 3"})
    void statusOfTheEnvelopeDecidesAboutFurtherAttempts(int status, int attempts) {
      faults.answers(json(200, "{\"success\":false,\"code\":%d}".formatted(status)));

      ApiErrorException failure = faults.failure(ApiErrorException.class, faults.client());

      assertThat(failure.status()).isEqualTo(status);
      assertThat(failure.details().attempts()).isEqualTo(attempts);
    }

    @Test
    void rateLimitInTheEnvelopeHasTheTimeOfTheHeader() {
      faults.answers(json(200, "{\"success\":false,\"code\":429}", "Retry-After: 7"));

      assertThat(faults.failure(ApiRateLimitException.class, faults.once()).retryAfter())
          .contains(Duration.ofSeconds(7));
    }
  }

  @Nested
  @DisplayName("F6: an error status with success:true, or without an envelope")
  class F06 {
    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 410, 418, 422, 451, 500, 501, 503, 511, 599})
    void httpStatusWinsOverSuccess(int status) {
      faults.answers(json(status, page(ticketsJson("t1"))));

      ApiErrorException failure = faults.failure(ApiErrorException.class, faults.once());

      assertThat(failure.status()).isEqualTo(status);
    }

    @Test
    void notModifiedIsNotAPage() {
      faults.answers(new MockResponse.Builder().code(304).build());

      Rules.hold(catchThrowable(() -> faults.once().page(QUERY)));
      faults.awaitNoOpenAnswer();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{\"x\":", "{\"success\":true}", "nonsense"})
    void otherBodiesDoNotHideTheStatus(String body) {
      faults.answers(json(422, body));

      assertThat(faults.failure(ApiErrorException.class, faults.client()).status()).isEqualTo(422);
    }
  }

  @Nested
  @DisplayName("F7: the status of the envelope and the HTTP status disagree")
  class F07 {
    @ParameterizedTest
    @CsvSource({
      "400, 503, 503",
      "200, 500, 500",
      "503, 400, 503",
      "503, 429, 503",
      "404, 422, 404",
      "422, 404, 422",
      "400, 200, 400",
      "400, 999, 400",
      "201, 404, 404"
    })
    void moreSevereStatusCountsAndBothAreKept(int http, int envelope, int counts) {
      faults.answers(
          json(http, "{\"success\":%s,\"code\":%d,\"data\":[]}".formatted(http < 300, envelope)));

      ApiErrorException failure = faults.failure(ApiErrorException.class, faults.once());

      assertThat(failure.status()).isEqualTo(counts);
      assertThat(failure.httpStatus()).isEqualTo(http);
    }

    @Test
    void rateLimitOfTheEnvelopeIsARateLimit() {
      faults.answers(json(400, "{\"success\":false,\"code\":429}", "Retry-After: 7"));

      ApiRateLimitException failure = faults.failure(ApiRateLimitException.class, faults.once());

      assertThat(failure.httpStatus()).isEqualTo(400);
      assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void moreSevereStatusDecidesAboutFurtherAttempts() {
      faults.answers(json(400, "{\"success\":false,\"code\":503}"), tickets("t1"));

      assertThat(faults.client().page(QUERY)).hasSize(1);
    }
  }

  @Nested
  @DisplayName("F8: data that is missing, null or not an array")
  class F08 {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"success\":true}",
          "{\"success\":true,\"items\":[]}",
          "{\"success\":true,\"data\":null}",
          "{\"success\":true,\"data\":{}}",
          "{\"success\":true,\"data\":{\"rows\":[]}}",
          "{\"success\":true,\"data\":\"filter-canary-4711\"}",
          "{\"success\":true,\"data\":\"\"}",
          "{\"success\":true,\"data\":0}",
          "{\"success\":true,\"data\":true}",
          "{\"data\":[]}",
          "[]"
        })
    void thisIsNeverAnEmptyPage(String body) {
      faults.answers(json(200, body));

      assertThat(faults.failure(ApiProtocolException.class, faults.client()).details().attempts())
          .isOne();
    }
  }

  @Nested
  @DisplayName("F9: an empty answer")
  class F09 {
    static Stream<MockResponse> empty() {
      return Stream.of(
          json(200, ""),
          json(200, " \r\n\t "),
          json(200, "null"),
          json(200, " null "),
          json(201, ""),
          json(202, ""),
          json(203, ""),
          new MockResponse.Builder().code(200).build(),
          new MockResponse.Builder().code(204).build(),
          new MockResponse.Builder().code(205).build(),
          new MockResponse.Builder().code(204).addHeader("Content-Type: application/json").build(),
          new MockResponse.Builder().code(200).chunkedBody("", 1).build());
    }

    @ParameterizedTest
    @MethodSource("empty")
    void thisIsNeitherNullNorAnEmptyPage(MockResponse empty) {
      faults.answers(empty);

      assertThat(faults.failure(ApiProtocolException.class, faults.client()).details().attempts())
          .isOne();
    }
  }

  @Nested
  @DisplayName("F10: text after the JSON, duplicate keys, and text that only looks like JSON")
  class F10 {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"success\":true,\"data\":[]} filter-canary-4711",
          "{\"success\":true,\"data\":[]}{}",
          "{\"success\":true,\"data\":[]}]",
          "{\"success\":true,\"success\":true,\"data\":[]}",
          "{\"success\":true,\"data\":[],\"data\":[]}",
          "{\"success\":true,\"data\":[],\"d\\u0061ta\":[]}",
          "{\"success\":true,\"data\":[{\"id\":\"a\",\"id\":\"filter-canary-4711\"}]}",
          "{\"success\":true,\"data\":[{\"x\":{\"y\":1,\"y\":2}}]}",
          "{\"success\":true,\"meta\":{\"y\":1,\"y\":2},\"data\":[]}",
          "{\"success\":true,/* none */\"data\":[]}",
          "{\"success\":true,\"data\":[NaN]}",
          "{'success':true,'data':[]}",
          "{success:true,data:[]}",
          "{\"success\":true,\"data\":[],}",
          "{\"success\":true,\"data\":[1,]}"
        })
    void thisIsRefused(String body) {
      faults.answers(json(200, body));

      assertThat(faults.failure(ApiDecodingException.class, faults.client()).details().attempts())
          .isOne();
    }
  }

  @Nested
  @DisplayName("F11: values of another type")
  class F11 {
    private static final List<String> FIELDS =
        List.of(
            "\"id\":\"a\"",
            "\"count\":1",
            "\"price\":1.5",
            "\"open\":true",
            "\"kind\":\"A\"",
            "\"at\":\"2026-06-01T00:00:00Z\"",
            "\"tags\":[\"x\"]");

    /** Returns a row in which a field has another value. */
    private static String rowWith(String name, String value) {
      List<String> fields = new ArrayList<>(FIELDS);
      fields.removeIf(field -> field.startsWith("\"" + name + "\""));
      if (!value.isEmpty()) {
        fields.add("\"%s\":%s".formatted(name, value));
      }
      return "{" + String.join(",", fields) + "}";
    }

    @Test
    void rightRowIsRead() {
      faults.answers(data("[" + rowWith("count", "7") + "]"));

      assertThat(faults.client().page(new Row.All()).items().get(0).count()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\'',
        value = {
          "count | \"5\"",
          "count | \"filter-canary-4711\"",
          "count | 1.5",
          "count | 1.0",
          "count | 1e2",
          "count | \"\"",
          "count | \" 5 \"",
          "count | null",
          "count | ''",
          "count | true",
          "count | 2147483648",
          "count | [1]",
          "count | {}",
          "price | \"1.5\"",
          "price | \"NaN\"",
          "price | \"Infinity\"",
          "price | 1e999",
          "price | -1e999",
          "price | null",
          "price | ''",
          "price | false",
          "open  | 1",
          "open  | 0",
          "open  | \"true\"",
          "open  | null",
          "open  | ''",
          "id    | 5",
          "id    | true",
          "id    | null",
          "id    | ''",
          "id    | [\"a\"]",
          "kind  | 0",
          "kind  | \"0\"",
          "kind  | \"\"",
          "kind  | \"a\"",
          "kind  | true",
          "at    | 5",
          "at    | 1.5",
          "at    | \"\"",
          "at    | \"filter-canary-4711\"",
          "at    | \"2026-06-01\"",
          "at    | null",
          "at    | ''",
          "tags  | [1]",
          "tags  | [true]",
          "tags  | [null]",
          "tags  | \"x\"",
          "tags  | \"\"",
          "tags  | {}",
          "tags  | null",
          "openKind | 0",
          "openKind | true"
        })
    void pathIsReportedWithoutTheValue(String name, String value) {
      faults.answers(data("[%s,%s]".formatted(rowWith("count", "1"), rowWith(name, value))));
      ApiClient client = faults.client();

      ApiDecodingException failure =
          Rules.hold(ApiDecodingException.class, catchThrowable(() -> client.page(new Row.All())));

      assertThat(failure.path()).startsWith("data[1]." + name);
      assertThat(failure).hasMessageContaining(", at data[1]." + name);
      if (value.length() > 6) {
        assertThat(failure).hasMessageNotContaining(value.replace("\"", ""));
      }
      assertThat(failure.details().attempts()).isOne();
      assertThat(faults.requests()).isOne();
      faults.awaitNoOpenAnswer();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"filter-canary-4711\"", "7", "[]", "true"})
    void rowOfAnotherTypeIsRefused(String row) {
      faults.answers(data("[%s]".formatted(row)));

      assertThat(faults.failure(ApiDecodingException.class, faults.client()).path())
          .startsWith("data[0]");
    }
  }

  @Nested
  @DisplayName("F12: fields and constants that the program does not know yet")
  class F12 {
    private static final String ROW =
        "{\"id\":\"a\",\"count\":1,\"price\":1,\"open\":true,\"kind\":\"%s\",\"openKind\":\"%s\","
            + "\"at\":\"2026-06-01T00:00:00Z\",\"tags\":[],\"new\":{\"x\":[1]}}";

    @Test
    void unknownFieldIsIgnored() {
      faults.answers(
          json(200, "{\"success\":true,\"new\":[{}],\"data\":[%s]}".formatted(row("A", "A"))));

      assertThat(faults.client().page(new Row.All())).hasSize(1);
    }

    @Test
    void unknownConstantKeepsItsTextAndDoesNotStopTheWalk() {
      faults.answers(data("[%s,%s]".formatted(row("A", "NEW"), row("B", "B"))));

      List<Row> rows = faults.client().page(new Row.All()).items();

      assertThat(rows).hasSize(2);
      assertThat(rows.get(0).openKind().known()).isEmpty();
      assertThat(rows.get(0).openKind().text()).isEqualTo("NEW");
      assertThat(rows.get(1).openKind().known()).contains(Row.Kind.B);
    }

    @Test
    void constantOfAClosedEnumIsReportedWithItsItem() {
      faults.answers(data("[%s,%s]".formatted(row("A", "A"), row("NEW", "A"))));

      assertThat(
              Rules.hold(
                      ApiDecodingException.class,
                      catchThrowable(() -> faults.client().page(new Row.All())))
                  .path())
          .isEqualTo("data[1].kind");
    }

    @Test
    void unknownKeyOfAStoredFilterIsWrittenBack() {
      String stored =
          "{\"active\":[\"tags\",\"sla\"],\"tags\":[\"vip\"],\"sla\":{\"type\":\"new\",\"n\":1.50}}";

      String written = TicketFilter.fromJson(stored).toJson();

      assertThat(written).contains("[\"tags\",\"sla\"]").contains("\"type\":\"new\"", "\"n\":1.50");
      assertThat(TicketFilter.fromJson(written)).isEqualTo(TicketFilter.fromJson(stored));
    }

    @Test
    void conditionOfAnUnknownTypeIsWrittenBack() {
      String stored =
          "{\"or\":[{\"and\":[{\"type\":\"tag_in\",\"min\":2.50,\"tags\":[\"b\",\"a\"]}]}]}";

      assertThat(PeopleFilter.fromJson(stored).toJson()).isEqualTo(stored);
    }

    private static String row(String kind, String openKind) {
      return ROW.formatted(kind, openKind);
    }
  }

  @Nested
  @DisplayName("F13: other charsets and a byte order mark")
  class F13 {
    private static final String PAGE = page(ticketsJson("grün €"));

    @ParameterizedTest
    @CsvSource({
      "application/json,                        UTF-8",
      "application/json; charset=utf-8,         UTF-8",
      "application/json; charset=\"UTF-8\",     UTF-8",
      "application/json; charset=windows-1252,  windows-1252",
      "application/json; charset=iso-8859-15,   ISO-8859-15",
      "application/json; charset=utf-16,        UTF-16",
      "application/json; charset=utf-16le,      UTF-16LE",
      "application/json; charset=utf-16be,      UTF-16BE",
      "application/json,                        UTF-16LE",
      "application/json,                        UTF-16BE"
    })
    void charsetOfTheHeaderIsUsed(String type, String charset) {
      faults.answers(bytes(type, PAGE.getBytes(Charset.forName(charset))));

      assertThat(ids()).containsExactly("grün €");
    }

    @Test
    void byteOrderMarkIsSkipped() {
      faults.answers(bytes("application/json", ("\ufeff" + PAGE).getBytes(StandardCharsets.UTF_8)));

      assertThat(ids()).containsExactly("grün €");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "c0af", "c3", "e282", "eda080", "f4908080", "80", "fe"})
    void bytesThatAreNotUtf8AreRefused(String hex) {
      faults.answers(
          bytes(
              "application/json",
              new Buffer()
                  .writeUtf8("{\"success\":true,\"data\":[{\"id\":\"")
                  .write(okio.ByteString.decodeHex(hex))
                  .writeUtf8("\",\"priority\":1,\"createdAt\":\"2026-06-01T00:00:00Z\"}]}")
                  .readByteArray()));

      faults.failure(ApiDecodingException.class, faults.client());
    }

    @Test
    void bytesThatAreNotAsciiAreRefusedIfTheHeaderSaysAscii() {
      faults.answers(
          bytes("application/json; charset=us-ascii", PAGE.getBytes(StandardCharsets.UTF_8)));

      faults.failure(ApiDecodingException.class, faults.client());
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "utf-7", "filter-canary-4711"})
    void unknownCharsetIsRefused(String charset) {
      faults.answers(
          bytes(
              "application/json; charset=" + charset,
              page(ticketsJson("grün")).getBytes(StandardCharsets.UTF_16LE)));

      Rules.hold(catchThrowable(() -> faults.client().page(TicketListQuery.ALL)));
    }

    private List<String> ids() {
      return faults.client().page(QUERY).stream().map(Ticket::id).toList();
    }
  }
}
