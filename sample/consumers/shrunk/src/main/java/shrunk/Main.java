package shrunk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiErrorException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Queries a help desk on this machine after R8 has removed and renamed what it could. */
public final class Main {
  private static final List<String> requests = new CopyOnWriteArrayList<>();
  private static final Deque<String> answers = new ArrayDeque<>();

  private Main() {}

  public static void main(String[] args) throws IOException {
    HttpServer server = server();
    String url = "http://localhost:" + server.getAddress().getPort();
    TicketsQuery open = TicketsQuery.builder().status(Status.OPEN).build();
    try (ApiClient client = ApiClient.builder(HelpDesk.class, url).token("secret").build()) {
      answers.add(
          """
          {"ok":true,"tickets":[{"id":"t1","status":"OPEN","openedAt":"2026-06-01T08:00:00Z"}]}""");
      answers.add(
          """
          {"ok":true,"tickets":[]}""");
      expect(
          List.of("t1 OPEN 2026-06-01T08:00:00Z null"),
          client.stream(open)
              .map(
                  each ->
                      each.id() + " " + each.status() + " " + each.openedAt() + " " + each.owner())
              .toList());
      expect(
          List.of(
              """
              {"active":["status"],"status":["OPEN"],"page":0}""",
              """
              {"active":["status"],"status":["OPEN"],"page":1}"""),
          requests);

      answers.add(
          """
          {"ok":true,"tickets":[{"id":"t1","status":"OPEN"}]}""");
      try {
        client.page(open);
        throw new AssertionError("a ticket without openedAt was read");
      } catch (ApiDecodingException missing) {
        // A component without @Nullable must have a value.
      }
      answers.add(
          """
          {"ok":false,"error":"E7","detail":"no such status"}""");
      try {
        client.page(open);
        throw new AssertionError("an error was read as a page");
      } catch (ApiErrorException error) {
        expect("E7", error.code().orElseThrow());
      }
    } finally {
      server.stop(0);
    }
    expect(open, TicketsQuery.fromJson(open.toJson()));
  }

  private static HttpServer server() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/tickets/search",
        exchange -> {
          requests.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          byte[] answer = answers.remove().getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + "\n but was " + actual);
    }
  }
}
