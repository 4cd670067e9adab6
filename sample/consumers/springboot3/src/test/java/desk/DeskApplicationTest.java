package desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class DeskApplicationTest {
  private static final List<String> requests = new CopyOnWriteArrayList<>();
  private static HttpServer server;

  @Autowired TicketReport report;
  @Autowired ObjectMapper mapper;

  /** Answers the first page with one ticket, and the next page with none. */
  @DynamicPropertySource
  static void startServer(DynamicPropertyRegistry properties) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/tickets/search",
        exchange -> {
          String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          requests.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
          String tickets =
              body.contains("\"page\":0")
                  ? "[{\"id\":\"t1\",\"openedAt\":\"2026-06-01T08:00:00Z\",\"more\":1}]"
                  : "[]";
          byte[] answer = ("{\"ok\":true,\"tickets\":" + tickets + "}").getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, answer.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(answer);
          }
        });
    server.start();
    properties.add("desk.url", () -> "http://localhost:" + server.getAddress().getPort());
    properties.add("desk.token", () -> "secret");
  }

  @AfterAll
  static void stopServer() {
    server.stop(0);
  }

  @Test
  void theBeanQueriesTheApi() {
    requests.clear();

    assertThat(report.ids("billing")).containsExactly("t1");
    assertThat(requests)
        .containsExactly(
            "Bearer secret {\"active\":[\"tags\"],\"tags\":[\"billing\"],\"page\":0}",
            "Bearer secret {\"active\":[\"tags\"],\"tags\":[\"billing\"],\"page\":1}");
  }

  @Test
  void theMapperOfBootWritesAndReadsAStoredQuery() throws Exception {
    View view = new View("billing", TicketsQuery.builder().tags("billing").build());
    String json =
        "{\"name\":\"billing\",\"query\":{\"active\":[\"tags\"],\"tags\":[\"billing\"],\"page\":0}}";

    assertThat(mapper.writeValueAsString(view)).isEqualTo(json);
    assertThat(mapper.readValue(json, View.class)).isEqualTo(view);
  }
}
