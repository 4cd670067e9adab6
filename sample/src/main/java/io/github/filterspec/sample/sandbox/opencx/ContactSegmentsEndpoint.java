package io.github.filterspec.sample.sandbox.opencx;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Endpoint;
import io.github.filterspec.sample.sandbox.server.Parameters;
import io.github.filterspec.sample.sandbox.server.Request;
import java.util.List;

/**
 * The endpoint {@code GET /contacts/segments}, which answers with one page of the stored segments.
 *
 * <p>OpenCX documents the parameters {@code page} and {@code limit}, their defaults and their
 * limits. The order of the segments is our own decision.
 */
final class ContactSegmentsEndpoint implements Endpoint {

  /** The largest page number that OpenCX documents. */
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

  /**
   * A page of the list of contact segments.
   *
   * <p>OpenCX documents the seven fields of the answer. This is our own decision: a page after the
   * last page is empty.
   */
  record Page(long number, long limit) {

    ObjectNode of(List<ObjectNode> all) {
      long pages = (all.size() + limit - 1) / limit;
      ObjectNode answer =
          JsonNodeFactory.instance
              .objectNode()
              .put("total", all.size())
              .put("page", number)
              .put("limit", limit)
              .put("totalPages", pages)
              .put("hasNextPage", number < pages)
              .put("hasPrevPage", number > 1);
      ArrayNode data = answer.putArray("data");
      all.stream().skip((number - 1) * limit).limit(limit).forEach(data::add);
      return answer;
    }
  }
}
