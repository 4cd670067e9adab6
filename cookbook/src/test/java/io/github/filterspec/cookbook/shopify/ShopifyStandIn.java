package io.github.filterspec.cookbook.shopify;

import static io.github.filterspec.cookbook.standin.Request.number;
import static io.github.filterspec.cookbook.standin.Request.once;

import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The orders of a store. A page info has the filters of the first request in it. */
final class ShopifyStandIn extends StandIn {
  private static final String PATH = "/admin/api/2025-01/orders.json";
  private static final String INFO = "eyJsYXN0X2lkIjo";

  ShopifyStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("X-Shopify-Access-Token", "shpat_123");
    request.mustBe("GET", PATH);
    boolean first = !request.query().contains("page_info");
    Map<String, List<String>> parameters =
        first
            ? request.parameters(
                "status", "created_at_min", "created_at_max", "ids", "fields", "limit")
            : request.parameters("page_info", "limit", "fields");
    once(parameters, "created_at_min").ifPresent(ShopifyStandIn::mustBeTime);
    once(parameters, "created_at_max").ifPresent(ShopifyStandIn::mustBeTime);
    int size = once(parameters, "limit").map(text -> number(text, 1, 250)).orElse(50);
    Optional<String> info = once(parameters, "page_info");
    int from = info.map(text -> number(text.replace(INFO, ""), 1, 1_000_000)).orElse(0);
    int end = end(from, size);
    Answer answer = Answer.json("{\"orders\":" + page(from, size) + "}");
    return end < total() ? answer.with("Link", link(size, end)) : answer;
  }

  /** Shopify documents times such as {@code 2014-04-25T16:15:47-04:00}. */
  private static void mustBeTime(String text) {
    if (!text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d([+-]\\d\\d:\\d\\d|Z)")) {
      throw new Refusal(400, "not a time: " + text);
    }
  }

  private String link(int size, int end) {
    String base = isContradicting() ? "https://other.example" : url().replaceFirst("/$", "");
    String url = base + PATH + "?limit=" + size + "&page_info=" + INFO;
    return "<%s1>; rel=\"previous\", <%s%d>; rel=\"next\"".formatted(url, url, end);
  }

  @Override
  protected String error(int status, String message) {
    return "{\"errors\":\"%s\"}".formatted(message);
  }

  @Override
  protected String item(int number) {
    return "{\"id\":%d,\"created_at\":\"2026-05-01T10:00:00+02:00\",\"total_price\":\"409.94\"}"
        .formatted(number);
  }
}
