package io.github.filterspec.sample.sandbox.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An HTTP answer with JSON. */
record Reply(int status, Map<String, String> headers, ObjectNode json) {

  private static final int NO_BODY = -1;

  static Reply ok(ObjectNode json) {
    return new Reply(200, Map.of(), json);
  }

  void send(HttpExchange exchange) throws IOException {
    byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, NO_BODY);
    } else {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
