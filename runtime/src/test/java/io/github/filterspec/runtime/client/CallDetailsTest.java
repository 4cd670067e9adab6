package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.lang.reflect.Constructor;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each exception has the details of its call. Only the runtime creates exceptions. */
class CallDetailsTest {
  @AutoClose private final Desk desk = new Desk();

  @Test
  void detailsNameTheEndpoint() {
    desk.answers(500, "{}");

    ApiException error =
        catchThrowableOfType(ApiException.class, () -> desk.client().page(Desk.VIP));

    assertThat(error.details().endpoint()).contains("POST tickets/search");
    assertThat(error.details().page()).isEmpty();
    assertThat(error.details()).hasToString("POST tickets/search");
  }

  @Test
  void detailsOfAnIterationNameThePage() {
    desk.answers(200, "{\"success\":true,\"data\":%s}".formatted(Desk.tickets("t1")))
        .answers(500, "{}");
    Iterator<Ticket> items = desk.client().items(Desk.VIP).iterator();
    items.next();

    ApiException error = catchThrowableOfType(ApiException.class, items::next);

    assertThat(error.details().page()).hasValue(2);
    assertThat(error.details()).hasToString("POST tickets/search, page 2");
  }

  @Test
  void failureWithoutRequestHasNoEndpoint() {
    ApiConfigurationException error =
        catchThrowableOfType(
            ApiConfigurationException.class, () -> ApiClient.builder(TicketDesk.class, "nowhere"));

    assertThat(error.details().endpoint()).isEmpty();
  }

  static Stream<Class<?>> kinds() {
    return Stream.of(
            "Cancelled",
            "Configuration",
            "Decoding",
            "Error",
            "Protocol",
            "RateLimit",
            "Timeout",
            "Transport")
        .map(
            kind -> {
              try {
                return Class.forName("io.github.filterspec.runtime.Api" + kind + "Exception");
              } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void exceptionCanGetMoreDetailsLater(Class<?> kind) {
    assertThat(kind.isSealed()).isFalse();
    assertThat(kind.getConstructors()).extracting(Constructor::toString).isEmpty();
  }
}
