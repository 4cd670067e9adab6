package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Refusal;
import io.github.filterspec.sample.sandbox.server.Request;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The endpoint {@code PUT /inbox/direct/lead}, which creates or updates the contact that has the
 * given {@code uuid}.
 *
 * <p>BotPenguin documents the fields and the answer. The status 400 for a bot of a different
 * account is our own decision.
 */
final class LeadEndpoint extends InboxEndpoint {

  LeadEndpoint(Inbox inbox) {
    super("PUT", "/inbox/direct/lead", inbox);
  }

  @Override
  public ObjectNode answer(Request request) {
    JsonNode body = body(request, CommandFields.LEAD);
    inbox().change(edit -> write(new LeadChange(body), edit));
    return Envelope.done("ok");
  }

  private static void write(LeadChange lead, Inbox.Edit edit) {
    Optional<StoredContact> known =
        edit.contacts().filter(contact -> contact.text("/uuid").equals(lead.uuid())).findFirst();
    if (known.isPresent()) {
      edit.update(known.get().id(), lead);
    } else {
      edit.create(lead);
    }
  }

  /**
   * The data in a request to update a lead.
   *
   * <p>BotPenguin does not document how an update changes a contact. Two rules are our own
   * decision: a missing field changes nothing, and a new list replaces the old list.
   */
  record LeadChange(JsonNode body) implements Consumer<ObjectNode> {

    String uuid() {
      return body.path("uuid").textValue();
    }

    @Override
    public void accept(ObjectNode contact) {
      contact.put("uuid", uuid());
      bot(contact);
      copy("status", contact, "status");
      copy("agentId", contact, "_agentAssigned");
      details(contact.withObject("/profile/userDetails"));
      notes(contact);
    }

    private void bot(ObjectNode contact) {
      String bot = body.path("botId").textValue();
      Platform platform = Platform.ofBot(bot);
      if (contact.path("platform").isEmpty()) {
        contact.putArray("platform").add(platform.name());
        contact.putArray("secondaryPlatform").add(platform.secondaryName());
        contact.put(platform.botField(), bot);
        contact.put("_user", contact.path("_id").textValue());
        contact.put(platform.userField(), contact.path("_id").textValue());
      } else if (!contact.path(platform.botField()).asText("").equals(bot)) {
        throw Refusal.badField("botId", "must be the bot of the contact with this uuid");
      }
    }

    private void details(ObjectNode details) {
      copy("name", details, "name");
      copy("picture", details, "picture");
      copy("tags", details, "tags");
      copy("attributes", details, "attributes");
      ObjectNode reach = details.withObject("/contact");
      copy("email", reach, "email");
      copy("phone", reach.withObject("/phone"), "number");
      copy("dialCode", reach.withObject("/phone"), "prefix");
    }

    private void notes(ObjectNode contact) {
      if (!body.has("notes")) {
        return;
      }
      ArrayNode notes = contact.withObject("/profile").putArray("notes");
      for (JsonNode note : body.path("notes")) {
        String id = Catalogue.noteId(contact.path("_id").textValue(), notes.size());
        notes
            .addObject()
            .put("title", note.path("title").textValue())
            .put("description", note.path("description").textValue())
            .put("_id", id);
      }
    }

    private void copy(String field, ObjectNode target, String name) {
      if (body.has(field)) {
        target.set(name, body.path(field));
      }
    }
  }
}
