package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.tickets.Ticket;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A closed client sends nothing. */
class ClosedClientTest {
  @AutoClose private final Desk desk = new Desk();

  static Stream<Function<ApiClient, Object>> ways() {
    return Stream.of(
        client -> client.page(VIP),
        client -> client.pageAsync(VIP).join(), // at once: no CompletionException
        client -> client.items(VIP),
        client -> client.stream(VIP),
        client -> client.send(new UnknownKeysInRequestsTest.CloseCommand()));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyCallThrows(Function<ApiClient, Object> way) {
    ApiClient client = desk.client();
    client.close();

    assertThatIllegalStateException()
        .isThrownBy(() -> way.apply(client))
        .withMessage("the client of TicketDesk is closed: create another client");
    assertThat(desk.requests()).isZero();
  }

  @Test
  void iterationThrowsAtNextPage() {
    desk.answersTickets("t1").answersTickets("t2");
    ApiClient client = desk.client();
    Iterator<Ticket> walk = client.items(VIP).iterator();
    walk.next();

    client.close();

    assertThatIllegalStateException().isThrownBy(walk::next);
    assertThat(desk.requests()).isOne();
  }
}
