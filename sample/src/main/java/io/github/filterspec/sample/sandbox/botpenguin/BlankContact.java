package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.StrictJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * The JSON of a new contact without data.
 *
 * <p>The vendor does not document the initial values of the fields, so we chose these values.
 */
final class BlankContact {

  private static final String TEMPLATE =
      """
      {
        "_id": "", "_agency": "", "_customer": "", "uuid": "",
        "platform": [], "secondaryPlatform": [],
        "websiteVisits": 0, "isOnline": false, "userInteracted": false,
        "status": "OPEN", "isLiveChatActive": false,
        "profile": {
          "userDetails": {
            "name": "", "picture": "",
            "contact": { "email": "", "phone": { "number": "", "prefix": "" } },
            "city": "", "country": "", "gender": "", "tags": [], "attributes": []
          },
          "notes": [],
          "marketing": { "urlsVisited": [] }
        },
        "isContact": true, "isImported": false, "isMigrated": false, "isUserBlocked": false,
        "isPaid": false, "isSubscriber": false, "segments": [],
        "lastMessage": { "at": "", "text": "", "by": "bot" },
        "unreadMessages": 0, "unreadMessage": [ { "userId": "", "count": 0 } ],
        "hasOrdered": { "status": false },
        "integrations": { "zoho": { "isTemplateSent": false } },
        "chatBotType": "FLOW_BASED",
        "conversationSummary": {
          "summary": "",
          "errorStatus": { "isError": false, "code": "", "messageKey": "", "fallbackMessage": "" }
        },
        "lastSeenAt": "", "createdAt": "", "updatedAt": "", "__v": 0
      }
      """;

  private BlankContact() {}

  static ObjectNode json(int index, Instant created) {
    ObjectNode json = StrictJson.object(TEMPLATE);
    String id = Catalogue.contactId(index, created);
    String time = IsoTime.format(created);
    json.put("_id", id)
        .put("_agency", Catalogue.AGENCY)
        .put("_customer", Catalogue.CUSTOMER)
        .put("uuid", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString())
        .put("lastSeenAt", time)
        .put("createdAt", time)
        .put("updatedAt", time);
    json.withObject("/lastMessage").put("at", time);
    json.withObject("/unreadMessage/0").put("userId", Catalogue.CUSTOMER);
    return json;
  }
}
