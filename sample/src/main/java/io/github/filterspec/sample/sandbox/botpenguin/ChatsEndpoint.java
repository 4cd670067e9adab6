package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Parameters;
import io.github.filterspec.sample.sandbox.server.Request;
import java.util.List;

/**
 * {@code GET /inbox/direct/chats}: one page of a bot's leads, or of its contacts that are none.
 *
 * <p>Documented: the four parameters, all required, and that pages are counted from 1. Our choice:
 * a lead is a contact with an e-mail address or a phone number; {@value #PAGE_SIZE} records a page,
 * newest first, and an empty {@code data} past the end; a bot or customer that is not the account's
 * is a 400.
 */
final class ChatsEndpoint extends InboxEndpoint {

  static final int PAGE_SIZE = 20;

  private static final String CONTACT = "/profile/userDetails/contact";

  ChatsEndpoint(Inbox inbox) {
    super("GET", "/inbox/direct/chats", inbox);
  }

  @Override
  public List<String> parameters() {
    return List.of("botId", "customerId", "page", "type");
  }

  @Override
  public ObjectNode answer(Request request) {
    Parameters parameters = request.parameters();
    String bot = parameters.oneOf("botId", Platform.allBots());
    parameters.oneOf("customerId", List.of(Catalogue.CUSTOMER));
    long page = parameters.wholeNumber("page", Integer.MAX_VALUE);
    boolean leads = parameters.oneOf("type", List.of("lead", "non-lead")).equals("lead");
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    String botField = "/" + Platform.ofBot(bot).botField();
    inbox().newestFirst().stream()
        .filter(contact -> contact.text(botField).equals(bot))
        .filter(contact -> isLead(contact) == leads)
        .skip((page - 1) * PAGE_SIZE)
        .limit(PAGE_SIZE)
        .forEach(contact -> data.add(ChatJson.of(contact)));
    return Envelope.data(data);
  }

  private static boolean isLead(StoredContact contact) {
    return !contact.text(CONTACT + "/email").isEmpty()
        || !contact.text(CONTACT + "/phone/number").isEmpty();
  }
}
