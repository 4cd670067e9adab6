package io.github.filterspec.cookbook.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Verdict;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The queries of Elasticsearch, as their pages describe them. A query is never unclear. */
final class ElasticsearchQueries {
  private ElasticsearchQueries() {}

  /** Judges a document, and refuses a query that Elasticsearch would refuse. */
  static Verdict judge(JsonNode query, JsonNode document) {
    return Verdict.of(matches(query, document));
  }

  private static boolean matches(JsonNode query, JsonNode document) {
    Map.Entry<String, JsonNode> only = only(query);
    JsonNode body = only.getValue();
    return switch (only.getKey()) {
      case "bool" -> bool(body, document);
      case "exists" -> document.has(body.path("field").textValue());
      case "term" -> document.path(only(body).getKey()).equals(only(body).getValue());
      case "terms" ->
          StreamSupport.stream(only(body).getValue().spliterator(), false)
              .anyMatch(document.path(only(body).getKey())::equals);
      case "prefix" ->
          document.path(only(body).getKey()).asText().startsWith(only(body).getValue().textValue());
      case "range" -> inRange(document.path(only(body).getKey()), only(only(body).getValue()));
      default -> throw new Refusal(400, "unknown query [" + only.getKey() + "]");
    };
  }

  private static boolean inRange(JsonNode value, Map.Entry<String, JsonNode> bound) {
    if (!value.isNumber()) {
      return false;
    }
    return switch (bound.getKey()) {
      case "gte" -> value.longValue() >= bound.getValue().longValue();
      case "lt" -> value.longValue() < bound.getValue().longValue();
      default -> throw new Refusal(400, "[range] query does not support [" + bound.getKey() + "]");
    };
  }

  /**
   * A should clause is optional if the bool has a filter, so the stand-in refuses both together.
   */
  private static boolean bool(JsonNode body, JsonNode document) {
    Map.Entry<String, JsonNode> only = only(body);
    JsonNode parts = only.getValue();
    return switch (only.getKey()) {
      case "filter" ->
          StreamSupport.stream(parts.spliterator(), false)
              .allMatch(part -> matches(part, document));
      case "should" ->
          StreamSupport.stream(parts.spliterator(), false)
              .anyMatch(part -> matches(part, document));
      case "must_not" -> !matches(parts, document);
      default -> throw new Refusal(400, "[bool] query does not support [" + only.getKey() + "]");
    };
  }

  private static Map.Entry<String, JsonNode> only(JsonNode json) {
    if (json.size() != 1 || !json.isObject()) {
      throw new Refusal(400, "[" + json + "] does not have exactly one key");
    }
    return json.properties().iterator().next();
  }
}
