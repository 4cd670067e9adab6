package io.github.filterspec.cookbook.googleads;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;

/** The campaigns of a customer. A page has 3 rows instead of 10,000. */
final class GoogleAdsStandIn extends StandIn {
  private static final String TOKEN = "CPii5aS87vfFTBAKGJvk36qpLiIWUW5SZm8xS1JPaXJVdXdIR05JUUpxZw";
  private static final int PAGE_SIZE = 3;

  GoogleAdsStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Bearer ya29.a0");
    request.mustHave("developer-token", "dev-123");
    request.mustBe("POST", "/v19/customers/1234567890/googleAds:search");
    request.parameters();
    JsonNode body = request.object("query", "pageToken", "validateOnly");
    if (!body.path("query").asText().startsWith("SELECT campaign.id FROM campaign")) {
      throw new Refusal(400, "query");
    }
    String token = body.path("pageToken").asText(TOKEN + "0");
    int from = Request.number(token.replace(TOKEN, ""), 0, 1_000_000);
    int end = end(from, PAGE_SIZE);
    String cursor = isContradicting() ? "{}" : "\"" + TOKEN + end + "\"";
    String next = end < total() ? ",\"nextPageToken\":" + cursor : "";
    String results = total() == 0 ? "" : "\"results\":%s,".formatted(page(from, PAGE_SIZE));
    return Answer.json("{%s\"fieldMask\":\"campaign.id\"%s}".formatted(results, next));
  }

  @Override
  protected String error(int status, String message) {
    return "{\"error\":{\"code\":%d,\"status\":\"INVALID_ARGUMENT\",\"message\":\"%s\"}}"
        .formatted(status, message);
  }

  @Override
  protected String item(int number) {
    return "{\"campaign\":{\"resourceName\":\"customers/1234567890/campaigns/%d\",\"id\":\"%d\"}}"
        .formatted(number, number);
  }
}
