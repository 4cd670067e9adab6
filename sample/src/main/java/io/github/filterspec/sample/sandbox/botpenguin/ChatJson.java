package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A contact as the chats show it: some of its fields, the assigned agent only if there is one. */
final class ChatJson {

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
