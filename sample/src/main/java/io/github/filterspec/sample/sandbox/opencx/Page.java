package io.github.filterspec.sample.sandbox.opencx;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One page of a list, counted from 1, with what the vendor tells about the whole.
 *
 * <p>Documented are the seven fields. Our choice: a page past the end is empty and has pages before
 * it, however far it is.
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
