package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Request;
import io.github.filterspec.sample.sandbox.server.StrictJson;
import java.util.HashMap;
import java.util.Map;

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
    JsonNode body = StrictJson.parse(request.body());
    CommandFields.IMPORT.check("", body);
    inbox().change(edit -> importAll(body, edit));
    return Envelope.olderDone("Contacts imported: " + body.size() + ".");
  }

  private static void importAll(JsonNode body, InboxEdit edit) {
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
}
