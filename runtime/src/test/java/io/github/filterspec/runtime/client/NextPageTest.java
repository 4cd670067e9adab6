package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.FilterspecConverterFactory;
import io.github.filterspec.runtime.ItemIterator;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Status;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketLinksQuery;
import io.github.filterspec.runtime.tickets.TicketLinksService;
import io.github.filterspec.runtime.tickets.TicketUrlsQuery;
import io.github.filterspec.runtime.tickets.TicketUrlsService;
import java.io.IOException;
import mockwebserver3.RecordedRequest;
import okhttp3.Response;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Retrofit;

/** Pages with URLs: each answer contains the URL of the next page. */
class NextPageTest {
  private static final TicketLinksQuery OPEN =
      TicketLinksQuery.builder()
          .desk("a/b")
          .status(Status.OPEN)
          .text("late & red")
          .limit(50)
          .build();
  private static final TicketUrlsQuery RED = TicketUrlsQuery.builder().text("red").build();
  private static final String FIRST =
      "/desks/a%2Fb/tickets?status=OPEN&text=late%20%26%20red&limit=50";

  @AutoClose private final Desk desk = new Desk();

  @Test
  void urlOfTheHeaderReplacesAllParameters() throws InterruptedException {
    linked("desks/a%2Fb/tickets?limit=50&page_info=p%202", "t1", "t2").linked(null, "t3");

    assertThat(desk.client().items(OPEN)).extracting(Ticket::id).containsExactly("t1", "t2", "t3");

    assertThat(desk.takeRequest().getTarget()).isEqualTo(FIRST);
    RecordedRequest second = desk.takeRequest();
    assertThat(second.getTarget()).isEqualTo("/desks/a%2Fb/tickets?limit=50&page_info=p%202");
    assertThat(second.getHeaders().get("Authorization")).isEqualTo("Bearer " + Desk.TOKEN);
    assertThat(second.getHeaders().get("authtype")).isEqualTo("Key");
  }

  @Test
  void urlMayHaveAnotherPathBelowTheBaseUrl() throws InterruptedException {
    linked("desks/17/tickets?after=a1", "t1").linked(desk.url() + "/x:y?after=a2", "t2");
    linked(null, "t3");

    assertThat(desk.client().items(OPEN)).hasSize(3);

    desk.takeRequest();
    assertThat(desk.takeRequest().getTarget()).isEqualTo("/desks/17/tickets?after=a1");
    assertThat(desk.takeRequest().getTarget()).isEqualTo("//x:y?after=a2");
  }

  @Test
  void urlOfTheBodyReplacesAllParameters() throws InterruptedException {
    bodied("\"%stickets?text=red&cursor=a%%2B1\"".formatted(desk.url()), "t1");
    bodied("\"?cursor=b\"", "t2").bodied("null", "t3");

    assertThat(desk.client().items(RED)).extracting(Ticket::id).containsExactly("t1", "t2", "t3");

    assertThat(desk.takeRequest().getTarget()).isEqualTo("/tickets?text=red");
    assertThat(desk.takeRequest().getTarget()).isEqualTo("/tickets?text=red&cursor=a%2B1");
    assertThat(desk.takeRequest().getTarget()).isEqualTo("/tickets?cursor=b");
  }

  @Test
  void pageWithoutItemsCanHaveANextPage() {
    linked("desks/1/tickets?after=a1").linked(null, "t1");

    assertThat(desk.client().items(OPEN)).extracting(Ticket::id).containsExactly("t1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<%s>; rel=\"next\"",
        "<%s>;rel=next",
        "<%s>; REL=\"Prev  NEXT\"",
        "<%s>; title=\"a, b; rel=last\"; rel=\"next\"; rel=\"last\"",
        "<https://other.example/a,b;c>; rel=\"first\", <%s> ; rel = next ,",
        " , <%s>; rel=\"next\", <%1$s>; rel=next; flag",
        "<https://other.example/>; rel=\"nextish\"; title=\"q\\\"q\", <%s>; title*=UTF-8''x; rel=next"
      })
  void linkIsFoundInEverySpelling(String header) {
    desk.answers(200, body("{}", "t1"), "Link: " + header.formatted("/desks/9/tickets?p=2,3;4"));
    linked(null, "t2");

    assertThat(desk.client().items(OPEN)).hasSize(2);
  }

  @Test
  void linkIsFoundInTheSecondHeader() {
    desk.answers(
        200, body("{}", "t1"), "Link: </a>; rel=\"last\"", "Link: </desks?p=2>; rel=\"next\"");
    linked(null, "t2");

    assertThat(desk.client().items(OPEN)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"</a>; rel=\"last\"", "</a>; rel=\"next-archive\"", "</a>", "  "})
  void answerWithoutANextLinkIsTheLastPage(String header) {
    desk.answers(200, body("{}", "t1"), "Link: " + header);

    assertThat(desk.client().page(OPEN).hasNextPage()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a; rel=next", "</a; rel=next", "</a> rel=next", "</a>; rel=\"next"})
  void invalidHeaderIsAnError(String header) {
    desk.answers(200, body("{}", "t1"), "Link: " + header);

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().page(OPEN))
        .withMessage("TicketDesk answered with a header Link that is not valid (RFC 8288)");
  }

  @Test
  void twoDifferentNextLinksAreAnError() {
    desk.answers(200, body("{}", "t1"), "Link: </a>; rel=next, </b>; rel=next");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().page(OPEN))
        .withMessage(
            "TicketDesk answered with 2 different URLs of the next page in the header Link");
  }

  @Test
  void flagThatPromisesAPageWithoutALinkIsAnError() {
    desk.answers(200, body("{\"has_more\":true}", "t1"));
    desk.answers(200, body("{},\"has_more\":true", "t1"));

    assertThat(desk.client().page(OPEN).hasNextPage()).isFalse();
    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().page(OPEN))
        .withMessage(
            "TicketDesk answered that another page follows, but the header Link has no URL with rel=\"next\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://evil.example/tickets?p=secret-2 | does not begin with the base URL of the client",
        "//evil.example/tickets?p=secret-2       | does not begin with the base URL of the client",
        "https://localhost:1/tickets?p=secret-2  | does not begin with the base URL of the client",
        "ftp://localhost/secret-2                | is not a valid http or https URL",
        "javascript:secret-2                     | is not a valid http or https URL",
        "https://                                | is not a valid http or https URL",
        "/a/..%2fsecret-2                        | has a dot segment, such as \"..\", in its path"
      })
  void urlOfAnotherServerIsNotRequested(String url, String problem) {
    linked(url, "t1");

    Throwable failure = catchThrowable(() -> desk.client().items(OPEN).forEach(item -> {}));

    assertThat(failure)
        .isInstanceOf(ApiProtocolException.class)
        .hasMessage(
            "TicketDesk answered with the URL of the next page, but the URL "
                + problem
                + " (page 1 of this iteration)");
    assertThat(failure.toString()).doesNotContain("secret-2");
    assertThat(desk.requests()).isEqualTo(1);
  }

  @Test
  void urlWithAnotherUserOrSchemeIsNotRequested() {
    String url = desk.url();
    linked(url.replace("http://", "http://u:p@") + "a", "t1");
    linked(url.replace("http://", "https://") + "a", "t1");

    for (int page = 0; page < 2; page++) {
      assertThatExceptionOfType(ApiProtocolException.class)
          .isThrownBy(() -> desk.client().page(OPEN))
          .withMessageContaining("does not begin with the base URL");
    }
    assertThat(desk.requests()).isEqualTo(2);
  }

  @Test
  void urlOutsideThePathOfTheBaseUrlIsNotRequested() {
    String base = desk.url() + "v1/";
    linked("/v2/tickets?p=2", "t1");

    try (var client =
        io.github.filterspec.runtime.ApiClient.builder(
                io.github.filterspec.runtime.tickets.TicketDesk.class, base)
            .token(Desk.TOKEN)
            .build()) {
      assertThatExceptionOfType(ApiProtocolException.class)
          .isThrownBy(() -> client.page(OPEN))
          .withMessageContaining("does not begin with the base URL");
    }
  }

  @Test
  void sameUrlAgainIsAnError() {
    linked("desks/1?p=2", "t1").linked("desks/1?p=3", "t2").linked("desks/1?p=2", "t3");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().items(OPEN).forEach(item -> {}))
        .withMessageStartingWith(
            "TicketDesk: page 3 of this iteration has the cursor of an earlier page");
  }

  @Test
  void urlOfTheSamePageIsAnError() {
    linked(FIRST, "t1");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().page(OPEN))
        .withMessage(
            "TicketDesk answered with the URL of the next page, but the URL is the URL of the same page, so the iteration would never end");
  }

  @Test
  void cursorContainsNoValueOfTheQuery() {
    linked(FIRST + "&page=2", "t1");

    Page<Ticket> page = desk.client().page(OPEN);

    assertThat(page.cursor()).contains("?+status&+text&+limit&=page=2");
  }

  @Test
  void cursorListsParametersThatTheUrlDoesNotHave() {
    linked("desks/7?limit=20&limit=30&flag&=x&", "t1");

    Page<Ticket> page = desk.client().page(OPEN);

    assertThat(page.cursor())
        .contains("desks/7?=limit=20&=limit=30&=flag&==x&-status&-text&-limit");
    assertThat(desk.client().next(OPEN, page))
        .contains(OPEN)
        .map(TicketLinksQuery::toJson)
        .contains(OPEN.toJson());
  }

  @Test
  void cursorRequestsItsPage() throws InterruptedException {
    linked(null, "t1");

    desk.client().page(OPEN.atCursor("?+status&+limit&=page=2%263&-text"));

    assertThat(desk.takeRequest().getTarget())
        .isEqualTo("/desks/a%2Fb/tickets?status=OPEN&limit=50&page=2%263");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "a1", "", "?status", "?+a&", "?+"})
  void textThatIsNoCursorIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.atCursor(text))
        .withMessage(
            "The cursor is not the URL of a next page. Pass the cursor of a page of the same query.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "?+status&+limit", "?+status&+limit&-text&-desk", "?=p=2"})
  void cursorOfAQueryWithOtherParametersIsRefused(String cursor) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.atCursor(cursor))
        .withMessage(
            "The cursor belongs to another query. Pass the cursor of a page of the same query.");
  }

  @Test
  void cursorCannotLeadToAnotherHost() throws InterruptedException {
    for (String path : new String[] {"//evil.example/a", "https://evil.example/a", "/../../a"}) {
      linked(null, "t1");

      desk.client().page(OPEN.atCursor(path + "?-status&-text&-limit"));

      assertThat(desk.takeRequest().getUrl().toString()).startsWith(desk.url());
    }
  }

  @Test
  void iterationContinuesAtAStoredPosition() throws InterruptedException {
    linked("desks/7?limit=50&page_info=p2", "t1").linked(null, "t2").linked(null, "t2");

    ItemIterator<Ticket> items = desk.client().items(OPEN).iterator();
    items.next();
    items.next();
    String position = items.position().orElseThrow();

    assertThat(desk.client().items(OPEN).from(position))
        .extracting(Ticket::id)
        .containsExactly("t2");
    desk.takeRequest();
    assertThat(desk.takeRequest().getTarget()).isEqualTo("/desks/7?limit=50&page_info=p2");
    assertThat(desk.takeRequest().getTarget()).isEqualTo("/desks/7?limit=50&page_info=p2");
  }

  @Test
  void failedPageOfAnIterationIsRequestedAgain() {
    linked("desks/7?p=2", "t1");
    desk.answers(500, "{}");
    linked(null, "t2");

    ItemIterator<Ticket> items = desk.client().items(OPEN).iterator();
    items.next();

    assertThatExceptionOfType(ApiException.class).isThrownBy(items::hasNext);
    assertThat(items.next().id()).isEqualTo("t2");
    assertThat(items.hasNext()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}             | links.next is missing. Compare the path in @NextPage with an answer of the API. If the last page has no URL, write missing = IS_THE_END in @NextPage",
        "{\"next\":7} | links.next is not a text"
      })
  void answerWithoutUrlIsAnError(String links, String problem) {
    desk.answers(200, body("{},\"links\":" + links, "t1"));

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().page(RED))
        .withMessage("TicketDesk answered without saying whether another page follows: " + problem);
  }

  @Test
  void serviceOfAForeignRetrofitGetsTheUrl() throws IOException, InterruptedException {
    String next = desk.url() + "tickets?text=red&cursor=2";
    bodied("\"" + next + "\"", "t1").bodied("null", "t2");
    Retrofit retrofit = retrofit();

    Page<?> first = (Page<?>) retrofit2(RED.definition().call(retrofit, RED));
    retrofit.create(TicketUrlsService.class).ticketUrls(first.cursor().orElseThrow()).execute();

    desk.takeRequest();
    assertThat(first.cursor()).contains(next);
    assertThat(desk.takeRequest().getTarget()).isEqualTo("/tickets?text=red&cursor=2");
  }

  @Test
  void foreignRetrofitCannotReadTheHeader() {
    TicketLinksService service = retrofit().create(TicketLinksService.class);

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> service.ticketLinks("desks/1/tickets"))
        .havingCause()
        .isInstanceOf(ApiConfigurationException.class)
        .withMessage(
            "GET desks/{desk}/tickets (TicketDesk) has the URL of the next page in the header Link, which a Retrofit converter cannot read. Use an ApiClient for this endpoint");
  }

  private static Object retrofit2(retrofit2.Call<?> call) throws IOException {
    retrofit2.Response<?> answer = call.execute();
    Response raw = answer.raw();
    assertThat(raw.code()).isEqualTo(200);
    return answer.body();
  }

  private Retrofit retrofit() {
    return new Retrofit.Builder()
        .baseUrl(desk.url())
        .addConverterFactory(FilterspecConverterFactory.create())
        .build();
  }

  private NextPageTest linked(String target, String... ids) {
    if (target == null) {
      desk.answers(200, body("{}", ids));
    } else {
      String url = target.startsWith("desks") ? "/" + target : target;
      desk.answers(200, body("{}", ids), "Link: <" + url + ">; rel=\"next\"");
    }
    return this;
  }

  private NextPageTest bodied(String next, String... ids) {
    desk.answers(200, body("{},\"links\":{\"next\":" + next + "}", ids));
    return this;
  }

  private static String body(String meta, String... ids) {
    return "{\"success\":true,\"message\":\"\",\"code\":200,\"data\":%s,\"meta\":%s}"
        .formatted(Desk.tickets(ids), meta);
  }
}
