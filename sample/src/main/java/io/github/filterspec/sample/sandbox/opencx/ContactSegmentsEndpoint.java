package io.github.filterspec.sample.sandbox.opencx;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Endpoint;
import io.github.filterspec.sample.sandbox.server.Parameters;
import io.github.filterspec.sample.sandbox.server.Request;
import java.util.List;

/**
 * {@code GET /contacts/segments}: one page of the stored segments.
 *
 * <p>Documented: both parameters with their defaults and bounds. Our choice: a number is digits
 * without a leading zero, and segments keep one order.
 */
final class ContactSegmentsEndpoint implements Endpoint {

  /** Documented; the largest whole number that JavaScript counts to. */
  private static final long LAST_PAGE = 9_007_199_254_740_991L;

  private static final long LARGEST_LIMIT = 100;
  private static final long USUAL_LIMIT = 20;

  @Override
  public String method() {
    return "GET";
  }

  @Override
  public String path() {
    return "/contacts/segments";
  }

  @Override
  public List<String> parameters() {
    return List.of("page", "limit");
  }

  @Override
  public ObjectNode answer(Request request) {
    Parameters parameters = request.parameters();
    long page = parameters.wholeNumberOr(1, "page", LAST_PAGE);
    long limit = parameters.wholeNumberOr(USUAL_LIMIT, "limit", LARGEST_LIMIT);
    return new Page(page, limit).of(ContactSegments.ALL);
  }
}
