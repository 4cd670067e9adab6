package io.github.filterspec.sample.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A gate in front of a sandbox. One request stops at the gate, so that a test can end a program.
 */
final class Gate implements AutoCloseable {
  private static final List<String> FORWARDED =
      List.of("Authorization", "authtype", "Content-Type");

  private final Sandbox sandbox;
  private final int stopped;
  private final Stop stop;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);

  /** The place where a request stops. */
  enum Stop {
    /** The sandbox never gets the request. */
    BEFORE_THE_SANDBOX,
    /** The sandbox has answered, and the answer stops until the gate opens. */
    BEFORE_THE_ANSWER,
    /** The answer is the status 429, and the program is asked to wait for ten minutes. */
    TOO_MANY_REQUESTS
  }

  /**
   * Starts a gate.
   *
   * @param stopped the number of the request that stops, from 1
   */
  Gate(Sandbox sandbox, int stopped, Stop stop) throws IOException {
    this.sandbox = sandbox;
    this.stopped = stopped;
    this.stop = stop;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Waits until the request is at the gate. */
  void awaitStopped() throws InterruptedException {
    if (!arrived.await(60, TimeUnit.SECONDS)) {
      throw new AssertionError("request " + stopped + " did not arrive");
    }
  }

  /** Lets the request pass. */
  void open() {
    open.countDown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      boolean stops = requests.incrementAndGet() == stopped;
      if (stops && stop == Stop.TOO_MANY_REQUESTS) {
        exchange.getResponseHeaders().set("Retry-After", "600");
        exchange.sendResponseHeaders(429, -1);
        arrived.countDown();
        return;
      }
      if (stops && stop == Stop.BEFORE_THE_SANDBOX) {
        arrived.countDown();
        open.await();
        return;
      }
      HttpResponse<byte[]> answer = forward(exchange, body);
      if (stops) {
        arrived.countDown();
        open.await();
      }
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body)
      throws IOException, InterruptedException {
    URI target = URI.create(sandbox.baseUrl()).resolve(exchange.getRequestURI().toString());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    for (String name : FORWARDED) {
      request.header(name, exchange.getRequestHeaders().getFirst(name));
    }
    return http.send(request.build(), BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    open();
    server.stop(0);
    threads.shutdownNow();
  }
}
