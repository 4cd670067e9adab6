package io.github.filterspec.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.testing.desk.CloseTicketCommand;
import io.github.filterspec.testing.desk.HelpDeskApi;
import io.github.filterspec.testing.desk.OneTicketLookup;
import io.github.filterspec.testing.desk.Ticket;
import io.github.filterspec.testing.desk.TicketsQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A request that no stub accepts is a failure of the test that shows the difference. */
class UnexpectedRequestTest {
  private final FakeApi api = FakeApi.start(HelpDeskApi.API);

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void failureNamesTheMembersThatDifferFromTheNearestStub() {
    api.on(TicketsQuery.builder().tags("a", "b").sort("oldest").build());
    api.on(TicketsQuery.builder().tags("a").build()).answer(Ticket.of("t1"));

    assertThatThrownBy(() -> api.client().page(TicketsQuery.builder().tags("a").unread().build()))
        .isInstanceOf(ApiErrorException.class);

    assertThatThrownBy(api::verify)
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            POST tickets/search was not expected, so the fake API answered with an error.
              request: TicketsQuery: tags is "a", and unread
              nearest stub: TicketsQuery: tags is "a"
                expected: unread is not set
                actual:   unread""");
  }

  @Test
  void failureNamesTheStubsIfThePathIsUnknown() {
    api.on(TicketsQuery.builder().matchAll().build());

    assertThatThrownBy(
            () -> api.client().send(CloseTicketCommand.builder().id("7").reason("x").build()))
        .isInstanceOf(ApiErrorException.class)
        .hasMessageContaining("501 UNEXPECTED_REQUEST");

    assertThatThrownBy(api::verify)
        .hasMessageContaining("POST tickets/7/close was not expected")
        .hasMessageContaining("No stub has this method and this path.")
        .hasMessageContaining("TicketsQuery (POST tickets/search)");
  }

  @Test
  void otherValueInThePathIsADifference() {
    api.on(OneTicketLookup.builder().id("1").build()).answer(Ticket.of("1"));

    assertThatThrownBy(() -> api.client().get(OneTicketLookup.builder().id("2").build()));

    assertThatThrownBy(api::verify)
        .hasMessageContaining("expected: id is \"1\"\n    actual:   id is \"2\"");
  }

  @Test
  void lastStubThatAcceptsTheRequestAnswers() {
    TicketsQuery query = TicketsQuery.builder().unread().build();
    api.onAnyQuery(TicketsQuery.class).answer(Ticket.of("t1"));
    api.on(query).answer(Ticket.of("t2"));

    assertThat(api.client().page(query).items()).containsExactly(Ticket.of("t2"));
  }

  @Test
  void stubWithoutAnAnswerIsAFailure() {
    OneTicketLookup lookup = OneTicketLookup.builder().id("1").build();
    api.on(lookup);

    assertThatThrownBy(() -> api.clientBuilder().maxAttempts(1).build().get(lookup));

    assertThatThrownBy(api::verify)
        .hasMessage(
            "OneTicketLookup: id is \"1\": The stub for OneTicketLookup has no answer. Call answer(…).");
  }

  @Test
  void resetForgetsFailures() {
    assertThatThrownBy(() -> api.client().page(TicketsQuery.builder().matchAll().build()));

    api.reset();

    assertThatCode(api::verify).doesNotThrowAnyException();
    assertThat(api.requests()).isEmpty();
  }
}
