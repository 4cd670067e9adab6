package desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.testing.FakeApi;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
class DeskApplicationTest {
  private static final FakeApi api = FakeApi.start(HelpDeskApi.API);

  @Autowired TicketReport report;
  @Autowired JsonMapper mapper;

  @DynamicPropertySource
  static void useTheFakeApi(DynamicPropertyRegistry properties) {
    properties.add("desk.url", api::url);
    properties.add("desk.token", () -> "secret");
  }

  @AfterEach
  void allRequestsWereExpected() {
    api.verify();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void theBeanQueriesTheApi() {
    api.on(TicketsQuery.builder().tags("billing").build())
        .pagesOf(1)
        .answer(ticket("t1"), ticket("t2"));

    assertThat(report.ids("billing")).containsExactly("t1", "t2");
  }

  @Test
  void theMapperOfBootWritesAndReadsAStoredQuery() throws Exception {
    View view = new View("billing", TicketsQuery.builder().tags("billing").build());
    String json =
        "{\"name\":\"billing\",\"query\":{\"active\":[\"tags\"],\"tags\":[\"billing\"],\"page\":0}}";

    assertThat(mapper.writeValueAsString(view)).isEqualTo(json);
    assertThat(mapper.readValue(json, View.class)).isEqualTo(view);
  }

  private static Ticket ticket(String id) {
    return new Ticket(id, Instant.parse("2026-06-01T08:00:00Z"));
  }
}
