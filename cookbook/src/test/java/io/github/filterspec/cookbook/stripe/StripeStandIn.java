package io.github.filterspec.cookbook.stripe;

import static io.github.filterspec.cookbook.standin.Request.number;
import static io.github.filterspec.cookbook.standin.Request.once;

import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import java.util.List;
import java.util.Map;

/** The charges of an account. */
final class StripeStandIn extends StandIn {
  private static final String ID = "ch_3MmlLrLkdIwHu7ix";

  StripeStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Bearer sk_test_123");
    request.mustBe("GET", "/v1/charges");
    Map<String, List<String>> parameters =
        request.parameters("created[gte]", "created[lt]", "customer", "starting_after", "limit");
    once(parameters, "created[gte]").ifPresent(text -> number(text, 0, 2_000_000_000));
    once(parameters, "created[lt]").ifPresent(text -> number(text, 0, 2_000_000_000));
    int size = once(parameters, "limit").map(text -> number(text, 1, 100)).orElse(10);
    int from =
        once(parameters, "starting_after")
            .map(id -> number(id.replace(ID, ""), 1, 1_000_000))
            .orElse(0);
    String items = isContradicting() ? "[]" : page(from, size);
    boolean more = isContradicting() || end(from, size) < total();
    return Answer.json(
        "{\"object\":\"list\",\"url\":\"/v1/charges\",\"has_more\":%s,\"data\":%s}"
            .formatted(more, items));
  }

  @Override
  protected String error(int status, String message) {
    return "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"%s\"}}".formatted(message);
  }

  @Override
  protected String item(int number) {
    return "{\"id\":\"%s%d\",\"object\":\"charge\",\"amount\":1099,\"currency\":\"usd\",\"paid\":true}"
        .formatted(ID, number);
  }
}
