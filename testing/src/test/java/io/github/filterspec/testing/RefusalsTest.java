package io.github.filterspec.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.testing.desk.CappedTicketsQuery;
import io.github.filterspec.testing.desk.CloseTicketCommand;
import io.github.filterspec.testing.desk.CursorTicketsQuery;
import io.github.filterspec.testing.desk.HelpDesk;
import io.github.filterspec.testing.desk.HelpDeskApi;
import io.github.filterspec.testing.desk.OneTicketLookup;
import io.github.filterspec.testing.desk.ShorterTicketsQuery;
import io.github.filterspec.testing.desk.Ticket;
import io.github.filterspec.testing.desk.TicketsQuery;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fake API refuses what the real API would refuse. */
class RefusalsTest {
  private final FakeApi api = FakeApi.start(HelpDeskApi.API);

  @AfterEach
  void close() {
    api.close();
  }

  private RawRequest signedIn(String path) {
    return new RawRequest(api, path).header("Authorization", "Bearer secret-4711");
  }

  @Test
  void requestWithoutACredentialIsUnauthorized() {
    api.onAnyQuery(CappedTicketsQuery.class).answer(Ticket.of("t1"));

    HttpResponse<String> answer = new RawRequest(api, "capped?page=1").get();

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body())
        .isEqualTo(
            "{\"ok\":false,\"error\":{\"code\":\"NOT_SIGNED_IN\",\"detail\":\"The request has no credential.\"}}");
  }

  @Test
  void credentialIsNotRecorded() {
    api.onAnyQuery(CappedTicketsQuery.class).answer(Ticket.of("t1"));

    signedIn("capped?page=1").get();

    RecordedRequest request = api.requests().get(0);
    assertThat(request.isSignedIn()).isTrue();
    assertThat(request.header("Authorization")).isEmpty();
    assertThat(request.toString() + request.parts()).doesNotContain("secret-4711");
  }

  @Test
  void keyInTheUrlIsNotRecorded() {
    ApiDefinition keyed = ApiDefinition.of(HelpDesk.class).keyInUrl("api_key");
    try (FakeApi other = FakeApi.start(keyed)) {
      new RawRequest(other, "tickets?api_key=secret-4711&x=1").get();

      assertThat(other.requests()).hasToString("[GET tickets?x=1]");
      assertThat(other.requests().get(0).isSignedIn()).isTrue();
    }
  }

  @Test
  void keyInAHeaderIsNotRecorded() {
    ApiDefinition keyed = ApiDefinition.of(HelpDesk.class).keyInHeader("X-Key", "");
    try (FakeApi other = FakeApi.start(keyed)) {
      new RawRequest(other, "tickets").header("X-Key", "secret-4711").get();

      assertThat(other.requests().get(0).header("X-Key")).isEmpty();
      assertThat(other.requests().get(0).isSignedIn()).isTrue();
    }
  }

  @Test
  void otherSchemeIsNoCredential() {
    ApiDefinition basic = ApiDefinition.of(HelpDesk.class).basic();
    try (FakeApi other = FakeApi.start(basic)) {
      HttpResponse<String> answer =
          new RawRequest(other, "tickets").header("Authorization", "Bearer t").get();

      assertThat(answer.statusCode()).isEqualTo(401);
    }
  }

  @Test
  void tooManyRequestsAreRefused() {
    ApiDefinition limited = ApiDefinition.of(HelpDesk.class).limit(2, 3600);
    try (FakeApi other = FakeApi.start(limited)) {
      new RawRequest(other, "a").get();
      new RawRequest(other, "b").get();

      HttpResponse<String> third = new RawRequest(other, "c").get();

      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(third.headers().firstValue("Retry-After")).contains("3600");
    }
  }

  @Test
  void bodyThatIsNotJsonIsABadRequest() {
    api.onAnyQuery(TicketsQuery.class).answer(Ticket.of("t1"));

    HttpResponse<String> answer = signedIn("tickets/search").post("{\"active\":");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("TicketsQuery: the text is not JSON");
  }

  @Test
  void bodyThatTheSpecCannotWriteIsABadRequest() {
    api.onAnyQuery(TicketsQuery.class).answer(Ticket.of("t1"));

    HttpResponse<String> answer =
        signedIn("tickets/search").post("{\"active\":[],\"tags\":[\"a\"],\"page\":0}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("the body is not the JSON that the spec writes");
  }

  @Test
  void parameterThatIsNotInTheSpecIsABadRequest() {
    api.onAnyQuery(ShorterTicketsQuery.class).answer(Ticket.of("t1"));

    HttpResponse<String> answer = signedIn("shorter?page=1&veiw=x").get();

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("parameters that are not in the spec: veiw");
  }

  @Test
  void pageSizeBeyondItsLimitIsABadRequest() {
    api.onAnyQuery(ShorterTicketsQuery.class).answer(Ticket.of("t1"));

    HttpResponse<String> answer = signedIn("shorter?page=1&perPage=11").get();

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("perPage is not from 1 to 10");
  }

  @Test
  void pageBeyondTheCapIsABadRequest() {
    api.onAnyQuery(CappedTicketsQuery.class).answer(Ticket.of("t1"));

    HttpResponse<String> answer = signedIn("capped?page=3").get();

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("no more than 2 pages of one query");
  }

  @Test
  void inventedCursorIsABadRequest() {
    api.onAnyQuery(CursorTicketsQuery.class).answer(Ticket.of("t1"));

    HttpResponse<String> answer = signedIn("cursors").post("{\"after\":\"x\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The cursor does not come from an answer to this query.");
  }

  @Test
  void receiptHasNoData() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api.onAnyCommand(CloseTicketCommand.class).answerJson("{}"))
        .withMessage("The answer to CloseTicketCommand has no data. Call accept().");
  }

  @Test
  void lookupThatAlwaysHasAnObjectCannotBeAnsweredWithoutOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api.onAnyLookup(OneTicketLookup.class).answerNothing())
        .withMessageContaining("always have an object");
  }

  @Test
  void classThatIsNotGeneratedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api.requests(String.class))
        .withMessage("String is not a generated query, lookup or command.");
  }
}
