package io.github.filterspec.sample.sandbox.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** What an endpoint gets to see of a request: its query parameters and its body. */
public record Request(Parameters parameters, String body) {

  /**
   * Reads what an endpoint takes.
   *
   * <p>Our choice: a {@code GET} with a body is a 400.
   */
  static Request read(HttpExchange exchange, Endpoint endpoint) throws IOException {
    String body = RequestBody.read(exchange);
    if (!endpoint.takesBody() && !body.isEmpty()) {
      throw Refusal.badRequest("This path takes no body.");
    }
    String query = exchange.getRequestURI().getRawQuery();
    return new Request(Parameters.parse(query, endpoint.parameters()), body);
  }
}
