package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Request;
import java.util.List;

/** The endpoint {@code GET /inbox/segments}, which answers with all stored segments. */
final class SegmentsEndpoint extends InboxEndpoint {

  SegmentsEndpoint(Inbox inbox) {
    super("GET", "/inbox/segments", inbox);
  }

  @Override
  public ObjectNode answer(Request request) {
    List<StoredContact> contacts = inbox().newestFirst();
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    SegmentData.ALL.forEach(segment -> data.add(segment.json(contacts)));
    return Envelope.data(data);
  }
}
