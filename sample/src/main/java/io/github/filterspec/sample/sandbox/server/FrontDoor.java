package io.github.filterspec.sample.sandbox.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/**
 * What every request to an API passes before an endpoint sees it: path, method, token, limit,
 * content type, size, names of parameters.
 *
 * <p>The order is our choice. A request with a good token counts towards the limit even if its body
 * is bad; one without does not. Whatever goes wrong, the answer has the API's error shape.
 */
final class FrontDoor implements HttpHandler {

  private final Endpoints endpoints;
  private final AccessRule access;
  private final ErrorShape errors;
  private final SlidingMinute limit;
  private final ReceivedBodies received;

  FrontDoor(Api api, SlidingMinute limit, ReceivedBodies received) {
    this.endpoints = new Endpoints(api.endpoints());
    this.access = api.access();
    this.errors = api.errors();
    this.limit = limit;
    this.received = received;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = reply(exchange);
      RequestBody.discardRest(exchange);
      reply.send(exchange);
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    try {
      return Reply.ok(answer(exchange));
    } catch (Refusal refusal) {
      return refusal.reply(errors);
    } catch (RuntimeException unexpected) {
      return failure().reply(errors);
    }
  }

  private static Refusal failure() {
    return new Refusal(ErrorStatus.INTERNAL_SERVER_ERROR, "The sandbox itself has failed.");
  }

  private ObjectNode answer(HttpExchange exchange) throws IOException {
    Endpoint endpoint =
        endpoints.find(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
    access.check(exchange.getRequestHeaders());
    limit.admit();
    ContentType.check(exchange.getRequestHeaders(), endpoint.takesBody());
    Request request = Request.read(exchange, endpoint);
    ObjectNode answer = endpoint.answer(request);
    if (endpoint.takesBody()) {
      received.add(request.body());
    }
    return answer;
  }
}
