package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Request;
import io.github.filterspec.sample.sandbox.server.StrictJson;
import java.util.Optional;

/**
 * {@code PUT /inbox/direct/lead}: creates or updates the contact with a {@code uuid}.
 *
 * <p>Documented: the fields and the answer. Our choice: a bot or customer that is not the account's
 * is a 400.
 */
final class LeadEndpoint extends InboxEndpoint {

  LeadEndpoint(Inbox inbox) {
    super("PUT", "/inbox/direct/lead", inbox);
  }

  @Override
  public ObjectNode answer(Request request) {
    JsonNode body = StrictJson.parse(request.body());
    CommandFields.LEAD.check("", body);
    inbox().change(edit -> write(new LeadChange(body), edit));
    return Envelope.done("ok");
  }

  private static void write(LeadChange lead, InboxEdit edit) {
    Optional<StoredContact> known =
        edit.contacts().filter(contact -> contact.text("/uuid").equals(lead.uuid())).findFirst();
    if (known.isPresent()) {
      edit.update(known.get().id(), lead);
    } else {
      edit.create(lead);
    }
  }
}
