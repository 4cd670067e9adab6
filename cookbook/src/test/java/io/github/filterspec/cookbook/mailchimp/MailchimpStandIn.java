package io.github.filterspec.cookbook.mailchimp;

import static io.github.filterspec.cookbook.standin.Request.number;
import static io.github.filterspec.cookbook.standin.Request.once;

import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import java.util.List;
import java.util.Map;

/** The members of an audience. */
final class MailchimpStandIn extends StandIn {

  MailchimpStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Basic a2V5OjBmOGU=");
    request.mustBe("GET", "/3.0/lists/57afe96172/members");
    Map<String, List<String>> parameters =
        request.parameters("status", "since_last_changed", "fields", "count", "offset");
    int size = once(parameters, "count").map(text -> number(text, 1, 1_000)).orElse(10);
    int from = once(parameters, "offset").map(text -> number(text, 0, 1_000_000)).orElse(0);
    int total = isContradicting() ? 2 : total();
    return Answer.json(
        "{\"members\":%s,\"list_id\":\"57afe96172\",\"total_items\":%d}"
            .formatted(page(from, size), total));
  }

  @Override
  protected String error(int status, String message) {
    return "{\"type\":\"about:blank\",\"title\":\"Invalid Resource\",\"status\":%d,\"detail\":\"%s\"}"
        .formatted(status, message);
  }

  @Override
  protected String item(int number) {
    return "{\"id\":\"%d\",\"email_address\":\"a%d@acme.com\"}".formatted(number, number);
  }
}
