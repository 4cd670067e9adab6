package desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.github.filterspec.runtime.ApiClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;

/** Writes a query, reads a stored one, and runs it against a server of its own. */
public final class Main {
  private static final TicketsFilter UNREAD = TicketsFilter.builder().unread().tags("vip").build();

  private Main() {}

  public static void main(String[] args) throws IOException {
    expect(true, Main.class.getModule().isNamed());
    aQueryIsWritten();
    jacksonWritesAndReadsAFilterInAModel();
    theClientReadsItems();
  }

  private static void aQueryIsWritten() {
    expect(
        "{\"active\":[\"tags\",\"unread\"],\"page\":1,\"tags\":[\"vip\"],\"unread\":true}",
        TicketSearchQuery.builder().filters(UNREAD).build().toJson());
  }

  private static void jacksonWritesAndReadsAFilterInAModel() throws JsonProcessingException {
    View view = new View("mine", UNREAD);
    String json =
        "{\"name\":\"mine\",\"filter\":{\"active\":[\"tags\",\"unread\"],\"tags\":[\"vip\"],\"unread\":true}}";

    expect(json, new ObjectMapper().writeValueAsString(view));
    expect(view, new ObjectMapper().readValue(json, View.class));
  }

  private static void theClientReadsItems() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/tickets/search",
        exchange -> {
          byte[] answer = "{\"tickets\":[{\"id\":\"a\"}]}".getBytes();
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    String url = "http://localhost:" + server.getAddress().getPort();
    try (ApiClient client = ApiClient.builder(HelpDesk.class, url).token("secret").build()) {
      expect(
          List.of(new Ticket("a")),
          client.page(TicketSearchQuery.builder().unread().build()).items());
    } finally {
      server.stop(0);
    }
  }

  private static void expect(Object expected, Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw new AssertionError("expected " + expected + "\n but was " + actual);
    }
  }
}
