package io.github.filterspec.runtime.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.UnreadableItem;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items with an unknown value of an enum are reported, or the page fails. */
class UnreadableItemsTest {
  private static final String ROW =
      "{\"id\":\"%s\",\"count\":5,\"price\":2.5,\"open\":true,\"kind\":\"%s\",\"at\":\"2026-06-01T00:00:00Z\",\"tags\":[]}";

  @AutoClose private final MockWebServer server = new MockWebServer();
  private final List<UnreadableItem> reported = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @Test
  void itemsAreLeftOutAndReported() {
    answer(ROW.formatted("r1", "A"), ROW.formatted("r2", "C"), ROW.formatted("r3", "B"));

    try (ApiClient client = builder().unreadableItems(reported::add).build()) {
      assertThat(client.page(new RowQuery())).extracting(Row::id).containsExactly("r1", "r3");
    }

    assertThat(reported).hasSize(1);
    assertThat(reported.get(0).query()).isEqualTo(new RowQuery());
    assertThat(reported.get(0).index()).isEqualTo(1);
    assertThat(reported.get(0).path()).isEqualTo("data[1].kind");
    assertThat(reported.get(0)).hasToString("GET rows, data[1].kind");
  }

  @Test
  void otherProblemsStillFail() {
    answer(ROW.formatted("r1", "C"), ROW.formatted("r2", "A").replace("2.5", "\"2.5\""));

    try (ApiClient client = builder().unreadableItems(reported::add).build()) {
      assertThatExceptionOfType(ApiDecodingException.class)
          .isThrownBy(() -> client.page(new RowQuery()))
          .satisfies(failure -> assertThat(failure.path()).isEqualTo("data[1].price"));
    }

    assertThat(reported).isEmpty();
  }

  @Test
  void withoutAChoiceTheMessageNamesAllWays() {
    answer(ROW.formatted("r1", "C"));

    try (ApiClient client = builder().build()) {
      assertThatExceptionOfType(ApiDecodingException.class)
          .isThrownBy(() -> client.page(new RowQuery()))
          .withMessage(
              "the answer contains an unknown value of an enum. Use OpenEnum as the type, add"
                  + " @JsonEnumDefaultValue to a constant of the enum, or call unreadableItems(…) on"
                  + " the client's builder, at data[0].kind");
    }
  }

  private ApiClient.Builder builder() {
    return ApiClient.builder(TicketDesk.class, server.url("/").toString()).token("t0ken");
  }

  private void answer(String... rows) {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type: application/json")
            .body("{\"success\":true,\"data\":[" + String.join(",", rows) + "]}")
            .build());
  }
}
