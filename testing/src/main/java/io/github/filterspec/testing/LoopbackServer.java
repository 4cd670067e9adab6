package io.github.filterspec.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** An HTTP server on a random port of {@code 127.0.0.1}, whose threads are daemon threads. */
final class LoopbackServer implements AutoCloseable {

  /**
   * A request that arrived.
   *
   * @param method the HTTP method
   * @param url the URL
   * @param headers the headers
   * @param body the text of the body
   */
  record Incoming(String method, HttpUrl url, Headers headers, String body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(LoopbackServer::daemon);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final HttpUrl url;
  private final Function<Incoming, FakeAnswer> handler;

  private LoopbackServer(HttpServer server, Function<Incoming, FakeAnswer> handler) {
    this.server = server;
    this.handler = handler;
    this.url = HttpUrl.get("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
  }

  static LoopbackServer start(Function<Incoming, FakeAnswer> handler) {
    // Without this property, the JDK's server waits 40 ms before it sends the body of an answer.
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      HttpServer bound = HttpServer.create(new InetSocketAddress(loopback, /* any port */ 0), 0);
      LoopbackServer started = new LoopbackServer(bound, handler);
      bound.createContext("/", started::handle);
      bound.setExecutor(started.threads);
      Thread starter = daemon(bound::start); // the server's own thread is then a daemon, too
      starter.start();
      starter.join();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException("The fake API found no port on 127.0.0.1.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The start of the fake API was interrupted.", e);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "fake-api");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns the base URL, which ends with a slash. */
  HttpUrl url() {
    return url;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(handler.apply(incoming(exchange)), exchange);
    }
  }

  private Incoming incoming(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Headers.Builder headers = new Headers.Builder();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> values.forEach(each -> headers.addUnsafeNonAscii(name, each)));
    HttpUrl target = url.resolve(exchange.getRequestURI().toString());
    return new Incoming(
        exchange.getRequestMethod(), target == null ? url : target, headers.build(), body);
  }

  private void send(FakeAnswer answer, HttpExchange exchange) throws IOException {
    if (answer.ending() == FakeAnswer.Ending.NEVER) {
      waitUntilClosed();
      return;
    }
    if (answer.ending() == FakeAnswer.Ending.BEFORE_THE_ANSWER) {
      return;
    }
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    boolean whole = answer.ending() == FakeAnswer.Ending.WHOLE;
    if (body.length > 0) {
      exchange.getResponseBody().write(body, 0, whole ? body.length : body.length / 2);
      exchange.getResponseBody().flush();
    }
  }

  /** Waits for a while, but not longer than the server is open. */
  boolean isClosedWithin(long millis) {
    try {
      return closed.await(millis, java.util.concurrent.TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void waitUntilClosed() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
