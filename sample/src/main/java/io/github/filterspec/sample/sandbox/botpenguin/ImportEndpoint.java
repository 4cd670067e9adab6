package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The endpoint {@code POST /inbox/users/import}. If one contact of a request is not valid, the
 * endpoint imports no contact.
 *
 * <p>Older pages of BotPenguin's documentation describe the answer to an import. This is our own
 * decision: the phone number identifies a contact. If a contact is imported again, the endpoint
 * updates the contact.
 */
final class ImportEndpoint extends InboxEndpoint {

  ImportEndpoint(Inbox inbox) {
    super("POST", "/inbox/users/import", inbox);
  }

  @Override
  public ObjectNode answer(Request request) {
    JsonNode body = body(request, CommandFields.IMPORT);
    inbox().change(edit -> importAll(body, edit));
    return Envelope.olderDone("Contacts imported: " + body.size() + ".");
  }

  private static void importAll(JsonNode body, Inbox.Edit edit) {
    Map<String, String> idByPhone = new HashMap<>();
    edit.contacts()
        .forEach(contact -> idByPhone.putIfAbsent(ImportedContact.phoneOf(contact), contact.id()));
    for (JsonNode element : body) {
      ImportedContact imported = ImportedContact.of(element);
      String id = idByPhone.get(imported.phone());
      if (id == null) {
        idByPhone.put(imported.phone(), edit.create(imported));
      } else {
        edit.update(id, imported);
      }
    }
  }

  /**
   * The data of one contact in a request to import contacts.
   *
   * <p>BotPenguin does not document how an import changes a contact. Two rules are our own
   * decision: an unset field changes nothing, and a new list replaces the old list.
   */
  record ImportedContact(JsonNode details) implements Consumer<ObjectNode> {

    private static final String PHONE = "/profile/userDetails/contact/phone";

    static ImportedContact of(JsonNode element) {
      return new ImportedContact(element.path("profile").path("userDetails"));
    }

    static String phoneOf(StoredContact contact) {
      return (contact.text(PHONE + "/prefix") + contact.text(PHONE + "/number")).replace("+", "");
    }

    String phone() {
      return prefix() + number();
    }

    @Override
    public void accept(ObjectNode contact) {
      contact.put("isContact", true).put("isImported", true);
      ObjectNode own = contact.withObject("/profile/userDetails");
      JsonNode name = details.path("userProvidedName");
      set(own, "name", name);
      set(own, "userProvidedName", name);
      set(own, "tags", details.path("tags"));
      set(own, "attributes", details.path("attributes"));
      ObjectNode reach = own.withObject("/contact");
      set(reach, "email", details.path("contact").path("email"));
      reach.withObject("/phone").put("number", number()).put("prefix", "+" + prefix());
    }

    private String number() {
      return details.at("/contact/phone/number").textValue();
    }

    private String prefix() {
      return details.at("/contact/phone/prefix").textValue();
    }

    private static void set(ObjectNode target, String field, JsonNode value) {
      if (!FilterRule.isUnset(value)) {
        target.set(field, value);
      }
    }
  }
}
