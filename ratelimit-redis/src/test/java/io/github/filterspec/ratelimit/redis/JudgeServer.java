package io.github.filterspec.ratelimit.redis;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * An API on a socket that allows some requests in every window of a period, and answers 429 to all
 * others. It shares no code with a limiter. Requests to {@code /warm} are not counted.
 */
final class JudgeServer implements AutoCloseable {
  private final int requests;
  private final Duration period;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<Long> window = new ArrayDeque<>();
  private final List<Long> allowed = new ArrayList<>();
  private int refused;
  private @Nullable String token;

  JudgeServer(int requests, Duration period) {
    this.requests = requests;
    this.period = period;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/ping", exchange -> answer(exchange, judge(exchange) ? 204 : 429));
    server.createContext("/warm", exchange -> answer(exchange, 204));
    server.start();
  }

  private synchronized boolean judge(HttpExchange exchange) {
    token = exchange.getRequestHeaders().getFirst("Authorization");
    long now = System.nanoTime();
    while (!window.isEmpty() && now - window.getFirst() >= period.toNanos()) {
      window.removeFirst();
    }
    if (window.size() >= requests) {
      refused++;
      return false;
    }
    window.addLast(now);
    allowed.add(now);
    return true;
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  synchronized List<Long> allowed() {
    return List.copyOf(allowed);
  }

  /** Returns the token of the last request. */
  synchronized @Nullable String token() {
    return token;
  }

  synchronized int refused() {
    return refused;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
