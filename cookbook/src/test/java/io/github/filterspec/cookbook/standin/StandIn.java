package io.github.filterspec.cookbook.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A vendor's endpoint on loopback, which has a number of items and refuses every wrong request. */
public abstract class StandIn implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<String> refusals = new CopyOnWriteArrayList<>();
  private final int items;
  private volatile int failing;
  private volatile boolean contradicting;

  /** Starts the server with items that have the numbers from 1. */
  protected StandIn(int items) {
    this.items = items;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  /** Returns the answer to a request, or throws a {@link Refusal}. */
  protected abstract Answer answer(Request request);

  /** Returns the vendor's JSON for an error. */
  protected abstract String error(int status, String message);

  /** Returns the JSON of an item. */
  protected abstract String item(int number);

  private void handle(HttpExchange exchange) throws IOException {
    Request request = Request.of(exchange);
    requests.add(request);
    Answer answer =
        requests.size() == failing ? failure(503, "down for a moment") : judged(request);
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    answer.headers().forEach(exchange.getResponseHeaders()::add);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Answer judged(Request request) {
    try {
      return answer(request);
    } catch (Refusal refusal) {
      refusals.add(refusal.text());
      return failure(refusal.status(), refusal.text());
    }
  }

  private Answer failure(int status, String message) {
    Answer json = Answer.json(error(status, message));
    return new Answer(status, json.headers(), json.body());
  }

  /** Returns a JSON array of the items from a position, at most as many as the page size. */
  protected String page(int from, int size) {
    return IntStream.range(from, end(from, size))
        .mapToObj(index -> item(index + 1))
        .collect(Collectors.joining(",", "[", "]"));
  }

  /**
   * Returns the JSON of the items that a filter finds. Two items have greater numbers than {@link
   * #total}, so that a vendor can give them values that the filter must not find.
   */
  protected List<String> found(Predicate<JsonNode> filter) {
    return IntStream.rangeClosed(1, items + 2)
        .mapToObj(this::item)
        .filter(item -> filter.test(parsed(item)))
        .toList();
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the position after the page that begins at a position. */
  protected int end(int from, int size) {
    return Math.max(from, Math.min(items, from + size));
  }

  /** Returns the number of all items. */
  protected int total() {
    return items;
  }

  /** Returns whether the answers contradict themselves, as {@link #contradict} asks. */
  protected boolean isContradicting() {
    return contradicting;
  }

  /** Lets the request with this number fail; the first request has the number 1. */
  public void fail(int request) {
    failing = request;
  }

  /** Lets every answer contradict itself. */
  public void contradict() {
    contradicting = true;
  }

  /** Returns all requests. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Returns the reasons why requests were refused. */
  public List<String> refusals() {
    return List.copyOf(refusals);
  }

  /** Returns the base URL, which ends with a slash. */
  public String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
