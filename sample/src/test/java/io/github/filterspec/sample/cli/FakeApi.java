package io.github.filterspec.sample.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** An API that returns prepared answers in order. */
final class FakeApi implements AutoCloseable {
  static final String TOKEN = "canary-4711-fake";

  private final HttpServer server;
  private final List<Answer> answers;
  private final AtomicInteger asked = new AtomicInteger();

  record Answer(int status, String contentType, String body, String retryAfter) {
    Answer(int status, String contentType, String body) {
      this(status, contentType, body, "");
    }

    /** Returns this answer with the header {@code Retry-After}. */
    Answer retryAfter(int seconds) {
      return new Answer(status, contentType, body, String.valueOf(seconds));
    }
  }

  FakeApi(Answer... answers) {
    this.answers = List.of(answers);
    try {
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  static Answer page(String... contacts) {
    return json(
        200,
        "{\"success\":true,\"message\":\"\",\"code\":200,\"data\":["
            + String.join(",", contacts)
            + "]}");
  }

  static Answer error(int status, String code, String message) {
    return json(
        status,
        "{\"success\":false,\"error\":{\"code\":\"%s\",\"message\":\"%s\",\"statusCode\":%d}}"
            .formatted(code, message, status));
  }

  static Answer json(int status, String body) {
    return new Answer(status, "application/json", body);
  }

  /** Runs the program with this API and its token. */
  Ran run(String... args) {
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    return Ran.in(
        Map.of("BOTPENGUIN_TOKEN", TOKEN, "OPENCX_TOKEN", TOKEN),
        Stream.concat(Stream.of(args), Stream.of("--base-url", url)).toArray(String[]::new));
  }

  /** Returns the number of requests. */
  int asked() {
    return asked.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      Answer answer = answers.get(Math.min(asked.getAndIncrement(), answers.size() - 1));
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.contentType());
      if (!answer.retryAfter().isEmpty()) {
        exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
      }
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
