package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * {@code POST /inbox/users/import}: adds the contacts of a list, or nobody if one of them is bad.
 *
 * <p>Documented on older pages: the answer. Our choice: the phone tells contacts apart, prefix and
 * number together, so that whoever is imported twice is updated.
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
   * One element of an import, ready to be written into a contact.
   *
   * <p>Our choice: an optional field that is missing, {@code ""} or {@code []} leaves what is
   * there; a list replaces the one that is there; the name given is the contact's display name,
   * too. The inbox shows prefixes with a plus, so that is how they are stored.
   */
  record ImportedContact(JsonNode details) implements Consumer<ObjectNode> {

    private static final String PHONE = "/profile/userDetails/contact/phone";

    static ImportedContact of(JsonNode element) {
      return new ImportedContact(element.path("profile").path("userDetails"));
    }

    /** The digits of a contact's phone, prefix first; {@code ""} if it has none. */
    static String phoneOf(StoredContact contact) {
      return (contact.text(PHONE + "/prefix") + contact.text(PHONE + "/number")).replace("+", "");
    }

    /** The digits of the phone, prefix first. */
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
