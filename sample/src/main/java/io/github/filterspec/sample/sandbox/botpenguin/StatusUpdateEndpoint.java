package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Refusal;
import io.github.filterspec.sample.sandbox.server.Request;
import java.util.List;

/**
 * The endpoint {@code PUT /inbox/users/status-update}. If one id is unknown, the endpoint changes
 * no contact.
 *
 * <p>BotPenguin documents the fields {@code ids} and {@code status} of the request. The JSON of the
 * answer, and the status 404 for an unknown id, are our own decisions.
 */
final class StatusUpdateEndpoint extends InboxEndpoint {

  StatusUpdateEndpoint(Inbox inbox) {
    super("PUT", "/inbox/users/status-update", inbox);
  }

  @Override
  public ObjectNode answer(Request request) {
    JsonNode body = body(request, CommandFields.STATUS_UPDATE);
    List<String> ids = body.path("ids").valueStream().map(JsonNode::textValue).distinct().toList();
    String status = body.path("status").textValue();
    inbox().change(edit -> ids.forEach(id -> update(id, status, edit)));
    return Envelope.done("Contacts updated: " + ids.size() + ".");
  }

  private static void update(String id, String status, Inbox.Edit edit) {
    if (!edit.has(id)) {
      throw Refusal.notFound("There is no contact '" + id + "'.");
    }
    edit.update(id, contact -> contact.put("status", status));
  }
}
