package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.ApiDefinition.EnvelopeParts;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.members.JsonBodyTable;
import io.github.filterspec.runtime.members.JsonBodyValue;
import io.github.filterspec.runtime.tickets.Ticket;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.POST;

/** The answer to a command is a receipt. The endpoint decides whether the answer can be empty. */
class ReceiptTest {
  private static final EndpointDefinition IN_ENVELOPE = answering(Receipt.class);
  private static final EnvelopeParts NO_ENVELOPE = new EnvelopeParts("", "", "true", "", "");

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
    return EndpointDefinition.writing(Desk.VIP.endpoint().api(), "POST", "tickets/close", item);
  }

  /** The Retrofit service of the commands. */
  interface Service {
    @POST("tickets/close")
    @EndpointOf(Bare.class)
    Call<Receipt> bare();

    @POST("tickets/close")
    @EndpointOf(InEnvelope.class)
    Call<Receipt> inEnvelope();

    @POST("tickets/close")
    @EndpointOf(WithItem.class)
    Call<Ticket> withItem();
  }

  /** A command without members. */
  abstract static class Close<V extends Close<V, R>, R> extends JsonBodyValue<V>
      implements Command<R> {
    private static final JsonBodyTable MEMBERS = JsonBodyTable.of("Close");

    Close() {
      super(MEMBERS, MEMBERS.nothing());
    }
  }

  /** A command of an API without an envelope. */
  private static final class Bare extends Close<Bare, Receipt> {
    static final EndpointDefinition ENDPOINT = IN_ENVELOPE.withEnvelope(NO_ENVELOPE);

    @Override
    public EndpointDefinition endpoint() {
      return ENDPOINT;
    }

    @Override
    public Call<Receipt> call(Retrofit retrofit) {
      return retrofit.create(Service.class).bare();
    }
  }

  /** A command of an API with an envelope. */
  static final class InEnvelope extends Close<InEnvelope, Receipt> {
    static final EndpointDefinition ENDPOINT = IN_ENVELOPE;

    @Override
    public EndpointDefinition endpoint() {
      return ENDPOINT;
    }

    @Override
    public Call<Receipt> call(Retrofit retrofit) {
      return retrofit.create(Service.class).inEnvelope();
    }
  }

  /** A command whose answer is an item. */
  private static final class WithItem extends Close<WithItem, Ticket> {
    static final EndpointDefinition ENDPOINT = answering(Ticket.class).withEnvelope(NO_ENVELOPE);

    @Override
    public EndpointDefinition endpoint() {
      return ENDPOINT;
    }

    @Override
    public Call<Ticket> call(Retrofit retrofit) {
      return retrofit.create(Service.class).withItem();
    }
  }
}
