package io.github.filterspec.sample.sandbox.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Checks the path, the method, the token, the rate limit and the content type of a request, and
 * then calls an endpoint.
 *
 * <p>The rate limit counts every request with the right token, even if the body of the request is
 * wrong.
 */
final class FrontDoor implements HttpHandler {

  private final Api api;
  private final SlidingMinute limit;
  private final Consumer<String> received;

  /**
   * Creates a handler for the requests to an API.
   *
   * @param received the function that receives the body of each request that is answered with the
   *     status 200
   */
  FrontDoor(Api api, SlidingMinute limit, Consumer<String> received) {
    this.api = api;
    this.limit = limit;
    this.received = received;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = reply(exchange);
      Request.discardRest(exchange);
      reply.send(exchange);
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    try {
      return Reply.ok(answer(exchange));
    } catch (Refusal refusal) {
      return refusal.reply(api.errors());
    } catch (RuntimeException unexpected) {
      return failure().reply(api.errors());
    }
  }

  private static Refusal failure() {
    return new Refusal(ErrorStatus.INTERNAL_SERVER_ERROR, "The sandbox itself has failed.");
  }

  private ObjectNode answer(HttpExchange exchange) throws IOException {
    Endpoint endpoint =
        api.find(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
    api.access().check(exchange.getRequestHeaders());
    limit.admit();
    Request request = Request.read(exchange, endpoint);
    ObjectNode answer = endpoint.answer(request);
    if (endpoint.takesBody()) {
      received.accept(request.body());
    }
    return answer;
  }
}
