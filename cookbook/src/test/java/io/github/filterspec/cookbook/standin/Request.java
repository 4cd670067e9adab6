package io.github.filterspec.cookbook.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request as the server received it. Every method that reads a part refuses what the vendor's
 * documentation does not allow.
 *
 * @param path the path as it was sent, with percent-encoding
 * @param query the query of the URL as it was sent; empty if the URL has no query
 * @param body the body as text
 */
public record Request(
    String method, String path, String query, Map<String, List<String>> headers, String body) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  static Request of(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        query == null ? "" : query,
        Map.copyOf(exchange.getRequestHeaders()),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  /** Refuses a request for another endpoint. */
  public void mustBe(String expectedMethod, String expectedPath) {
    if (!method.equals(expectedMethod) || !path.equals(expectedPath)) {
      throw new Refusal(404, "no endpoint " + method + " " + path);
    }
  }

  /** Refuses a request without exactly one header with this value. */
  public void mustHave(String header, String value) {
    if (!values(header).equals(List.of(value))) {
      throw new Refusal(401, "the header " + header + " is missing or wrong");
    }
  }

  private List<String> values(String header) {
    return headers.entrySet().stream()
        .filter(each -> each.getKey().equalsIgnoreCase(header))
        .flatMap(each -> each.getValue().stream())
        .toList();
  }

  /** Returns the decoded parameters of the URL, and refuses other names than the given ones. */
  public Map<String, List<String>> parameters(String... allowed) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      int end = pair.indexOf('=');
      String name = decoded(end < 0 ? pair : pair.substring(0, end));
      String value = end < 0 ? "" : decoded(pair.substring(end + 1));
      if (!Set.of(allowed).contains(name)) {
        throw new Refusal(400, "unknown parameter " + name);
      }
      parameters.merge(
          name,
          List.of(value),
          (first, next) -> Stream.concat(first.stream(), next.stream()).toList());
    }
    return parameters;
  }

  /** Returns the value of a parameter that may be in the URL at most once. */
  public static Optional<String> once(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new Refusal(400, "the parameter " + name + " is repeated");
    }
    return values.stream().findFirst();
  }

  /** Returns the body, which must be a JSON object with no other fields than the given ones. */
  public JsonNode object(String... allowed) {
    if (!values("Content-Type").toString().matches("\\[application/json(;.*)?]")) {
      throw new Refusal(415, "the body is not declared as JSON");
    }
    JsonNode json = json();
    if (!json.isObject()) {
      throw new Refusal(400, "the body is no object");
    }
    fields(json, allowed);
    return json;
  }

  /** Refuses an object that has other fields than the given ones. */
  public static void fields(JsonNode object, String... allowed) {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!Set.of(allowed).contains(name)) {
                throw new Refusal(400, "unknown field " + name);
              }
            });
  }

  private JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new Refusal(400, "the body is no JSON");
    }
  }

  /** Returns a whole number from a text, and refuses everything else. */
  public static int number(String text, int min, int max) {
    if (!text.matches("\\d{1,18}")) {
      throw new Refusal(400, text + " is no number");
    }
    long number = Long.parseLong(text);
    if (number < min || number > max) {
      throw new Refusal(400, number + " is not from " + min + " to " + max);
    }
    return (int) number;
  }

  /** Returns a whole number from a field, or the default if the field is missing. */
  public static int number(JsonNode field, int orElse, int min, int max) {
    if (field.isMissingNode()) {
      return orElse;
    }
    if (!field.isIntegralNumber()) {
      throw new Refusal(400, field + " is no number");
    }
    return number(field.asText(), min, max);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Returns the request as the cookbook shows it: the first line and the body. */
  public String shown() {
    String url = query.isEmpty() ? path : path + "?" + query;
    return method + " " + url + (body.isEmpty() ? "" : "\n" + body);
  }
}
