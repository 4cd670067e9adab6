package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.members.JsonBodyTable;
import io.github.filterspec.runtime.members.JsonBodyValue;
import io.github.filterspec.runtime.tickets.Ticket;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Call;
import retrofit2.http.POST;

/** The answer to a command is a receipt. The endpoint decides whether the answer can be empty. */
class ReceiptTest {
  private static final EndpointDefinition IN_ENVELOPE = answering(Receipt.class);

  @AutoClose private final Desk desk = new Desk();

  static MockResponse[] emptyAnswers() {
    return new MockResponse[] {
      new MockResponse.Builder().code(204).build(),
      new MockResponse.Builder().code(200).body("").build(),
      new MockResponse.Builder().code(202).addHeader("Content-Type: text/plain").body("").build()
    };
  }

  @ParameterizedTest
  @MethodSource("emptyAnswers")
  void answerWithoutEnvelopeCanBeEmpty(MockResponse empty) {
    desk.answers(empty).answers(200, "{}");

    assertThat(desk.client().send(new Bare()).message()).isEmpty();
    assertThat(desk.client().send(new Bare()).message()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("emptyAnswers")
  void answerWithEnvelopeCannotBeEmpty(MockResponse empty) {
    desk.answers(empty);

    assertRejected(new InEnvelope());
  }

  @ParameterizedTest
  @MethodSource("emptyAnswers")
  void answerWithItemCannotBeEmpty(MockResponse empty) {
    desk.answers(empty);

    assertRejected(new WithItem());
  }

  private void assertRejected(Command<?> command) {
    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().send(command))
        .withMessageStartingWith("TicketDesk answered ");
  }

  private static EndpointDefinition answering(Class<?> item) {
    return EndpointDefinition.writing(Desk.VIP.definition().api(), "POST", "tickets/close", item);
  }

  /** A command without members. */
  abstract static class Close<V extends Close<V, R>, R> extends JsonBodyValue<V>
      implements Command<R> {
    private static final JsonBodyTable MEMBERS =
        JsonBodyTable.of(GeneratedCode.level(1, Close.class));

    Close() {
      super(MEMBERS, MEMBERS.nothing());
    }
  }

  /** A command of an API without an envelope. */
  private static final class Bare extends Close<Bare, Receipt> {
    interface BareService {
      EndpointDefinition ENDPOINT =
          IN_ENVELOPE
              .envelope(UnaryOperator.identity())
              .sentBy(BareService.class, Bare.class, (service, command) -> service.close());

      @POST("tickets/close")
      @EndpointOf(BareService.class)
      Call<Receipt> close();
    }

    @Override
    public EndpointDefinition definition() {
      return BareService.ENDPOINT;
    }
  }

  /** A command of an API with an envelope. */
  static final class InEnvelope extends Close<InEnvelope, Receipt> {
    interface InEnvelopeService {
      EndpointDefinition ENDPOINT =
          IN_ENVELOPE.sentBy(
              InEnvelopeService.class, InEnvelope.class, (service, command) -> service.close());

      @POST("tickets/close")
      @EndpointOf(InEnvelopeService.class)
      Call<Receipt> close();
    }

    @Override
    public EndpointDefinition definition() {
      return InEnvelopeService.ENDPOINT;
    }
  }

  /** A command whose answer is an item. */
  private static final class WithItem extends Close<WithItem, Ticket> {
    interface WithItemService {
      EndpointDefinition ENDPOINT =
          answering(Ticket.class)
              .envelope(UnaryOperator.identity())
              .sentBy(WithItemService.class, WithItem.class, (service, command) -> service.close());

      @POST("tickets/close")
      @EndpointOf(WithItemService.class)
      Call<Ticket> close();
    }

    @Override
    public EndpointDefinition definition() {
      return WithItemService.ENDPOINT;
    }
  }
}
