package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiProtocolException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken answer is an exception. It is never a part of a page or an empty page. */
class BrokenAnswersTest {
  @AutoClose private final Desk desk = new Desk();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"success\":true,\"data\":{}}      | answered without data: data is not an array",
        "{\"data\":[]}                       | answered without the field success",
        "[]                                  | answered without the field success",
        "null                                | answered with an empty body",
        "''                                  | answered with an empty body"
      })
  void missingPartIsAnError(String body, String reason) {
    desk.answers(200, body);

    assertProtocol("TicketDesk " + reason);
  }

  @Test
  void emptyBodyIsAnError() {
    desk.answers(new MockResponse.Builder().code(204).build());

    assertProtocol("TicketDesk answered with an empty body");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"success\":true}              | data is missing. The answer has the field success. Add @Envelope(data = \"…\") with the name of the field that contains the items to @TicketDesk or to the spec",
        "{\"success\":true,\"items\":[]} | data is missing. The answer has the fields success, items. If the field items contains the items, add @Envelope(data = \"items\") to @TicketDesk or to the spec",
        "{\"success\":true,\"data\":{\"rows\":[],\"ada@x.org\":1}} | data is not an array. data has the field rows and others. If the field rows contains the items, add @Envelope(data = \"data.rows\") to @TicketDesk or to the spec"
      })
  void messageDescribesAnswerWithoutItems(String body, String description) {
    desk.answers(200, body);

    assertProtocol("TicketDesk answered without data: " + description);
  }

  @Test
  void messageForTextAnswerNamesMediaTypesAnnotation() {
    desk.answers(
        new MockResponse.Builder()
            .addHeader("Content-Type: text/plain; charset=utf-8")
            .body("{\"success\":true,\"data\":[]}")
            .build());

    assertProtocol(
        "TicketDesk answered text/plain instead of JSON. If the body is JSON, add"
            + " @MediaTypes(\"text/plain\") to @TicketDesk");
  }

  @Test
  void htmlWithStatus200IsAnError() {
    desk.answers(
        new MockResponse.Builder()
            .addHeader("Content-Type: text/html; charset=utf-8")
            .body("<html>Please log in</html>")
            .build());

    assertProtocol("TicketDesk answered text/html instead of JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"success\":true,\"data\":[{\"id\":\"s3cret\"",
        "{\"success\":true,\"data\":[]} s3cret",
        "{\"success\":true,\"data\":[],\"data\":[\"s3cret\"]}",
        "{\"success\":true,\"data\":[{\"id\":\"s3cret\",\"id\":\"t2\"}]}",
        "s3cret"
      })
  void messageHasPlaceOfBrokenJson(String body) {
    desk.answers(200, body);

    assertThatExceptionOfType(ApiDecodingException.class)
        .isThrownBy(() -> desk.client().page(VIP))
        .withMessageStartingWith("TicketDesk answered with broken JSON, at line 1, column ")
        .withMessageNotContaining("s3cret")
        .withNoCause();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "[TICKET,{\"id\":\"t2\",\"priority\":\"s3cret\"}]              | data[1].priority",
        "[{\"id\":{\"s3cret\":1}}]                                  | data[0].id",
        "[{\"createdAt\":\"s3cret\"}]                               | data[0].createdAt",
        "[TICKET,null]                                              | data[1]",
        "[\"s3cret\"]                                               | data[0]"
      })
  void messageHasPathOfWrongType(String data, String path) {
    String ticket = Desk.tickets("t1");
    desk.answersData(data.replace("TICKET", ticket.substring(1, ticket.length() - 1)));

    ApiDecodingException error =
        catchThrowableOfType(ApiDecodingException.class, () -> desk.client().page(VIP));

    assertThat(error.path()).isEqualTo(path);
    assertThat(error).hasMessageEndingWith(", at " + path).hasNoCause();
    assertThat(error.getMessage()).doesNotContain("s3cret");
  }

  @Test
  void unknownFieldsAreIgnored() {
    desk.answersData(Desk.tickets("t1").replace("}", ",\"new\":[]}"));

    assertThat(desk.client().page(VIP)).hasSize(1);
  }

  @Test
  void charsetOfHeaderIsUsed() {
    String json = "{\"success\":true,\"data\":%s}".formatted(Desk.tickets("grün"));
    desk.answers(
        new MockResponse.Builder()
            .addHeader("Content-Type: application/json; charset=ISO-8859-1")
            .body(new Buffer().writeString(json, StandardCharsets.ISO_8859_1))
            .build());

    assertThat(desk.client().page(VIP).items().get(0).id()).isEqualTo("grün");
  }

  @Test
  void invalidBytesAreAnError() {
    desk.answers(
        new MockResponse.Builder()
            .addHeader("Content-Type: application/json")
            .body(new Buffer().write(ByteString.decodeHex("7b22ff223a317d")))
            .build());

    assertThatExceptionOfType(ApiDecodingException.class).isThrownBy(() -> desk.client().page(VIP));
  }

  @ParameterizedTest
  @CsvSource({
    "us-ascii, c3a9", // é in UTF-8
    "utf-8, c0af", // an overlong slash
    "utf-8, eda080", // an encoded surrogate
    "utf-8, f4908080", // a character after the last one
    "utf-8, c3", // a cut character
    "utf-16, d800" // a lone surrogate
  })
  void bytesOutsideTheCharsetAreAnError(String charset, String bytes) {
    String json = "{\"success\":true,\"data\":[],\"x\":\"";
    Buffer body = new Buffer().writeString(json, Charset.forName(charset));
    body.write(ByteString.decodeHex(bytes)).writeString("\"}", Charset.forName(charset));
    desk.answers(
        new MockResponse.Builder()
            .addHeader("Content-Type: application/json; charset=" + charset)
            .body(body)
            .build());

    assertThatExceptionOfType(ApiDecodingException.class)
        .isThrownBy(() -> desk.client().page(VIP))
        .withMessageStartingWith(
            "TicketDesk answered with bytes that are not valid in the charset of the answer");
  }

  @Test
  void itemsMayBeBeforeTheEnvelope() {
    desk.answers(200, "{\"data\":%s,\"success\":true}".formatted(Desk.tickets("t1")));

    assertThat(desk.client().page(VIP)).hasSize(1);
  }

  private void assertProtocol(String message) {
    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().page(VIP))
        .withMessage(message);
  }
}
