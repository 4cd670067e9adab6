package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.FilterspecConverterFactory;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.members.ActiveKeysTable;
import io.github.filterspec.runtime.members.ActiveKeysValue;
import io.github.filterspec.runtime.tickets.TicketsQuery;
import io.github.filterspec.runtime.tickets.TicketsService;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Retrofit;

/** A request with unknown keys is never sent. */
class UnknownKeysInRequestsTest {
  private static final TicketsQuery STORED =
      TicketsQuery.fromJson(
          "{\"active\":[\"tags\",\"sla\",\"status\"],\"tags\":[\"vip\"],\"sla\":\"s3cret\",\"status\":7}");

  @AutoClose private final Desk desk = new Desk();

  static Stream<BiFunction<ApiClient, TicketsQuery, Object>> ways() {
    return Stream.of(
        ApiClient::page,
        ApiClient::items,
        ApiClient::stream,
        (client, query) -> client.pageAsync(query).join(), // at once: no CompletionException
        (client, query) -> client.page(query.atPage(2)),
        (client, query) -> client.page(query.toBuilder().tags("new").build()));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void queryWithUnknownKeysIsNotSent(BiFunction<ApiClient, TicketsQuery, Object> way) {
    ApiClient client = desk.client();

    assertNotSent("TicketsQuery", "sla, status", () -> way.apply(client, STORED));
  }

  @Test
  void queryWithUnfitParameterIsNotSent() {
    TicketsQuery stored = TicketsQuery.fromJson("{\"active\":[],\"depth\":\"s3cret\"}");

    assertNotSent("TicketsQuery", "depth", () -> desk.client().page(stored));
  }

  @Test
  void commandWithUnknownKeysIsNotSent() {
    assertNotSent("CloseCommand", "sla", () -> desk.client().send(new CloseCommand()));
  }

  @Test
  void ownRetrofitDoesNotSendUnknownKeys() {
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(desk.url())
            .addConverterFactory(FilterspecConverterFactory.create())
            .build();

    assertNotSent(
        "TicketsQuery",
        "sla, status",
        () -> retrofit.create(TicketsService.class).tickets(STORED).execute());
  }

  @Test
  void queryIsSentAfterUnknownKeysAreCleared() throws InterruptedException {
    desk.answersTickets();
    TicketsQuery stored = TicketsQuery.fromJson("{\"active\":[\"status\"],\"status\":7}");

    desk.client().page(stored.toBuilder().without(TicketsQuery.Field.STATUS).tags("vip").build());

    assertThat(Desk.body(desk.takeRequest())).isEqualTo(Desk.VIP.toJson());
  }

  private void assertNotSent(String type, String keys, ThrowingCallable sending) {
    assertThatIllegalArgumentException()
        .isThrownBy(sending)
        .withMessage(
            "request: the stored %s has unknown keys: %s. Add these keys to the"
                + " spec, or send the stored JSON yourself.",
            type, keys);
    assertThat(desk.requests()).isZero();
  }

  /** A command with an unknown key. Its spec has no members. */
  static final class CloseCommand extends ActiveKeysValue<CloseCommand>
      implements Command<Receipt> {
    private static final ActiveKeysTable MEMBERS =
        ActiveKeysTable.of(GeneratedCode.level(1, CloseCommand.class), "active");

    CloseCommand() {
      super(MEMBERS, MEMBERS.read("{\"active\":[\"sla\"],\"sla\":\"s3cret\"}"));
    }

    @Override
    public EndpointDefinition definition() {
      return EndpointDefinition.writing(
          Desk.VIP.definition().api(), "POST", "tickets/close", Receipt.class);
    }
  }
}
