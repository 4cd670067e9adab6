package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.ApiTransportException;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.io.IOException;
import java.util.Random;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The size of an answer after decompression has a limit, and a compressed answer must be whole. */
class AnswerSizeTest {
  private static final String PAGE = "{\"success\":true,\"data\":%s}".formatted(Desk.tickets("t1"));

  @AutoClose private final Desk desk = new Desk();

  @Test
  void answerAsLargeAsTheLimitIsRead() {
    desk.answers(200, padded(2048));

    assertThat(desk.client(desk.builder().maxAnswerBytes(2048)).page(VIP)).hasSize(1);
  }

  @Test
  void largerAnswerIsAnErrorThatIsNotTriedAgain() {
    desk.answers(200, padded(2049));

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client(desk.builder().maxAnswerBytes(2048)).page(VIP))
        .withMessage(
            "TicketDesk answered with more than 2,048 bytes. Request smaller pages, or set a higher"
                + " limit with maxAnswerBytes(…) on the client's builder");
    assertThat(desk.requests()).isEqualTo(1);
  }

  @Test
  void bytesAreCountedAfterDecompression() throws IOException {
    String rows = "{},".repeat(21_000_000);
    Buffer bomb = gzip("{\"success\":true,\"data\":[" + rows);
    assertThat(bomb.size()).isLessThan(100_000);
    desk.answers(compressed(bomb));

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().page(VIP))
        .withMessageContaining("with more than 33,554,432 bytes");
  }

  @ParameterizedTest
  @ValueSource(longs = {1023, 1L << 31})
  void limitOutsideItsRangeIsRefused(long bytes) {
    assertThatIllegalArgumentException().isThrownBy(() -> desk.builder().maxAnswerBytes(bytes));
  }

  @Test
  void compressedAnswerIsRead() throws IOException {
    desk.answers(compressed(gzip(PAGE)));

    assertThat(desk.client().page(VIP)).hasSize(1);
  }

  /** The connection works, so sending the query again would not help. */
  @Test
  void damagedCompressionIsNotTriedAgain() throws IOException {
    Buffer wrongChecksum = gzip(PAGE);
    byte[] bytes = wrongChecksum.readByteArray();
    bytes[bytes.length - 6] ^= 1;
    Buffer cut = gzip(PAGE);
    desk.answers(compressed(new Buffer().write(bytes)));
    desk.answers(compressed(new Buffer().write(cut.readByteArray(cut.size() - 20))));
    desk.answers(compressed(new Buffer().writeUtf8(PAGE)));

    for (int answer = 1; answer <= 3; answer++) {
      assertThatExceptionOfType(ApiProtocolException.class)
          .isThrownBy(() -> desk.client(desk.builder()).page(VIP))
          .withMessage("TicketDesk answered with a gzip body that is damaged or incomplete");
      assertThat(desk.requests()).isEqualTo(answer);
    }
  }

  @Test
  void brokenConnectionDuringCompressedAnswerIsNoDamage() throws IOException {
    String random =
        "[\""
            + new Random(1).ints(200_000, 40, 90).mapToObj(Character::toString).collect(joining());
    desk.answers(
        compressed(gzip(random))
            .newBuilder()
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());

    assertThatExceptionOfType(ApiTransportException.class)
        .isThrownBy(() -> desk.client().page(VIP));
  }

  @Test
  void compressionThatWasNotRequestedIsAnError() {
    desk.answers(200, PAGE, "Content-Encoding: br");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().page(VIP))
        .withMessage(
            "TicketDesk answered with a body in the encoding br, but the client did not request this encoding");
  }

  @Test
  void partOfAnAnswerIsNoPage() {
    desk.answers(206, PAGE, "Content-Range: bytes 0-99/200");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().page(VIP))
        .withMessage("TicketDesk answered with the HTTP status 206, so the answer is not complete");
  }

  @Test
  void restOfAnHtmlPageIsNotRead() throws Exception {
    String beginning =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 50000000\r\n\r\n<html>";
    try (SilentServer silent = new SilentServer(beginning)) {
      ApiClient client =
          desk.client(
              ApiClient.builder(TicketDesk.class, silent.url()).token(Desk.TOKEN).maxAttempts(1));

      assertThatExceptionOfType(ApiProtocolException.class).isThrownBy(() -> client.page(VIP));
      silent.awaitHangUp();
    }
  }

  private static String padded(int size) {
    return PAGE + " ".repeat(size - PAGE.length());
  }

  private static Buffer gzip(String text) throws IOException {
    Buffer compressed = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(compressed))) {
      sink.writeUtf8(text);
    }
    return compressed;
  }

  private static MockResponse compressed(Buffer body) {
    return new MockResponse.Builder()
        .addHeader("Content-Type: application/json")
        .addHeader("Content-Encoding: gzip")
        .body(body)
        .build();
  }
}
