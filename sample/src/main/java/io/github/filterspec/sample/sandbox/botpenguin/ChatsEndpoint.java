package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Parameters;
import io.github.filterspec.sample.sandbox.server.Request;
import java.util.List;

/**
 * The endpoint {@code GET /inbox/direct/chats}, which answers with one page of a bot's chats.
 *
 * <p>BotPenguin documents the four query parameters. All parameters are required, and the first
 * page has the number 1. This is our own decision: a lead is a contact with an e-mail address or a
 * phone number. The size of a page, the order of the chats, and the status 400 for a bot of a
 * different account are our own decisions.
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
    String botField = "/" + Platform.ofBot(bot).botField();
    return page(
        page,
        PAGE_SIZE,
        contact -> contact.text(botField).equals(bot) && isLead(contact) == leads,
        ChatJson::of);
  }

  private static boolean isLead(StoredContact contact) {
    return !contact.text(CONTACT + "/email").isEmpty()
        || !contact.text(CONTACT + "/phone/number").isEmpty();
  }

  /** Converts a contact into a chat, which has only some of the contact's fields. */
  static final class ChatJson {

    private static final List<String> FIELDS =
        List.of(
            "_id",
            "uuid",
            "createdAt",
            "isOnline",
            "lastMessage",
            "lastSeenAt",
            "profile",
            "status",
            "updatedAt",
            "websiteVisits",
            "_agentAssigned");

    private static final List<String> PROFILE = List.of("notes", "userDetails");

    private static final List<String> DETAILS =
        List.of("name", "picture", "contact", "city", "country", "gender", "tags", "attributes");

    private ChatJson() {}

    static ObjectNode of(StoredContact contact) {
      ObjectNode chat = only(FIELDS, contact.json());
      ObjectNode profile = only(PROFILE, chat.withObject("/profile"));
      profile.set("userDetails", only(DETAILS, profile.withObject("/userDetails")));
      chat.set("profile", profile);
      return chat;
    }

    private static ObjectNode only(List<String> fields, ObjectNode json) {
      ObjectNode some = JsonNodeFactory.instance.objectNode();
      fields.stream().filter(json::has).forEach(field -> some.set(field, json.get(field)));
      return some;
    }
  }
}
