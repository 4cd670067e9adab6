package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * {@code POST /inbox/users/import}: imports all contacts of a list, or no contact if an element is
 * wrong.
 *
 * <p>Documented on older pages: the answer. Our choice: the prefix and number of the phone identify
 * a contact, so a contact that is imported again is updated.
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
   * An element of an import. It writes itself into a contact.
   *
   * <p>Our choice: an optional field that is missing, {@code ""} or {@code []} changes nothing; a
   * list replaces the old list; the name is also the display name. Prefixes are stored with a plus,
   * because the inbox shows a plus.
   */
  record ImportedContact(JsonNode details) implements Consumer<ObjectNode> {

    private static final String PHONE = "/profile/userDetails/contact/phone";

    static ImportedContact of(JsonNode element) {
      return new ImportedContact(element.path("profile").path("userDetails"));
    }

    /** Returns the digits of a contact's prefix and number, or {@code ""}. */
    static String phoneOf(StoredContact contact) {
      return (contact.text(PHONE + "/prefix") + contact.text(PHONE + "/number")).replace("+", "");
    }

    /** Returns the digits of prefix and number. */
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
