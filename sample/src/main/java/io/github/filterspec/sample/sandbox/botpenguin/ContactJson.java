package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.botpenguin.Draft.Origin;
import io.github.filterspec.sample.sandbox.botpenguin.Draft.Role;
import io.github.filterspec.sample.sandbox.botpenguin.Draft.Times;

/** Writes the JSON of a contact. */
final class ContactJson {

  private final Draw draw;
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();

  ContactJson(Draw draw) {
    this.draw = draw;
  }

  ObjectNode write(Draft draft) {
    Origin origin = draft.origin();
    identity(draft.index(), draft.times());
    origin(origin);
    conversation(draft.conversation());
    json.set("profile", new ProfileJson(draw).write(origin, draft.labels(), draft.person()));
    marks(draft);
    labels(draft.labels());
    messages(draft.conversation(), draft.times());
    orders(draft.times());
    bot(origin);
    times(draft.times());
    return json;
  }

  private void identity(int index, Times times) {
    json.put("_id", Catalogue.contactId(index, times.created()));
    json.put("_agency", Catalogue.AGENCY);
    json.put("_customer", Catalogue.CUSTOMER);
    json.put("uuid", draw.uuid());
  }

  private void origin(Origin origin) {
    Platform platform = origin.platform();
    String user = draw.id();
    json.putArray("platform").add(platform.name());
    json.putArray("secondaryPlatform").add(platform.secondaryName());
    json.put(platform.botField(), origin.bot());
    json.put("_user", user);
    json.put(platform.userField(), user);
    json.put("websiteVisits", platform == Platform.WEBSITE ? 1 + draw.below(9) : 0);
  }

  private void conversation(Conversation conversation) {
    if (conversation.agent() != null) {
      json.put("_agentAssigned", conversation.agent());
    }
    json.put("isOnline", conversation.online());
    json.put("userInteracted", conversation.interacted());
    json.put("status", conversation.status());
    json.put("isLiveChatActive", conversation.liveChat());
  }

  private void marks(Draft draft) {
    json.put("isContact", draft.confirmed());
    json.put("isImported", draft.role() == Role.IMPORTED);
    json.put("isMigrated", draw.percent(5));
    json.put("isUserBlocked", draw.percent(2));
    json.put("isPaid", draw.percent(30));
    if (draft.origin().agentic()) {
      json.put("emailNotificationSent", draw.percent(10));
    }
  }

  private void labels(Labels labels) {
    json.put("isSubscriber", labels.subscriber());
    labels.segments().forEach(json.putArray("segments")::add);
  }

  private void messages(Conversation conversation, Times times) {
    json.putObject("lastMessage")
        .put("at", IsoTime.format(times.message()))
        .put("text", text(conversation.lastBy()))
        .put("by", conversation.lastBy());
    json.put("unreadMessages", conversation.unread());
    json.putArray("unreadMessage")
        .addObject()
        .put("userId", Catalogue.CUSTOMER)
        .put("count", conversation.unread());
  }

  private static String text(String by) {
    return switch (by) {
      case "user" -> "Können Sie mir helfen? 🐧";
      case "agent" -> "Thank you, I am looking into it.";
      default -> "I am here to help you.";
    };
  }

  private void orders(Times times) {
    ObjectNode hasOrdered = json.putObject("hasOrdered").put("status", times.ordered() != null);
    if (times.ordered() != null) {
      hasOrdered.put("lastAt", IsoTime.format(times.ordered()));
    }
  }

  private void bot(Origin origin) {
    json.putObject("integrations").putObject("zoho").put("isTemplateSent", draw.percent(3));
    json.put("chatBotType", origin.agentic() ? "AGENTIC" : "FLOW_BASED");
    if (origin.agentic()) {
      json.put("_aiAgent", Catalogue.AI_AGENT);
    } else {
      summary(json.putObject("conversationSummary"));
    }
  }

  private void summary(ObjectNode summary) {
    summary.put("summary", draw.percent(40) ? "Asked for prices and opening hours." : "");
    summary
        .putObject("errorStatus")
        .put("isError", false)
        .put("code", "")
        .put("messageKey", "")
        .put("fallbackMessage", "");
  }

  private void times(Times times) {
    json.put("lastSeenAt", IsoTime.format(times.seen()));
    json.put("createdAt", IsoTime.format(times.created()));
    json.put("updatedAt", IsoTime.format(times.updated()));
    json.put("__v", draw.below(4));
  }
}
