package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.StrictJson;
import java.util.List;

/**
 * The eight stored segments of the account. The table in {@link ContactData} describes each
 * segment.
 *
 * <p>The first two segments are copies of the examples in the vendor's documentation.
 */
final class SegmentData {

  /**
   * The filters of a segment with their unset values, in the order of the vendor's documentation.
   */
  private static final String NEUTRAL =
      """
      {
        "applicableFilters": [],
        "_botWebsite": [], "_botWhatsapp": [], "_botTelegram": [], "_botFacebook": [],
        "_botAutomation": [], "_agentAssigned": [], "isOnline": false, "status": [],
        "lastSeenAt": { "startAt": "", "endsAt": "" },
        "createdAt": { "startAt": "", "endsAt": "" },
        "tags": [], "tagsV2": [], "userInteracted": false, "lastMessageBy": [],
        "isSubscriber": false, "segments": [], "isLiveChatActive": false,
        "ctwaNewUsers": false, "ctwaOldUsers": false
      }
      """;

  /**
   * All segments. If a filter of a segment A contains the id of a segment B, then B comes before A
   * in the list.
   */
  static final List<Segment> ALL =
      List.of(
          segment(
              Catalogue.SUBSCRIBERS_SEGMENT,
              "234567",
              "2026-05-29T07:15:03.218Z",
              "2026-05-29T07:15:07.654Z",
              """
              { "applicableFilters": ["isSubscriber"], "isSubscriber": true }
              """),
          segment(
              Catalogue.TEAM_SEGMENT,
              "Testing Group -2",
              "2025-12-26T04:46:21.305Z",
              "2025-12-26T04:46:22.640Z",
              """
              {
                "applicableFilters": ["bots", "tagsV2", "isSubscriber"],
                "_botWhatsapp": ["694bee6ac275d8a9c13fb8e1"],
                "tagsV2": [{ "filters": [{ "operator": "is", "tags": ["BotPenguin Team"] }] }],
                "isSubscriber": true
              }
              """),
          segment(
              Catalogue.EVERYBODY_SEGMENT,
              "Everybody",
              "2026-02-11T10:30:00.000Z",
              "2026-02-11T10:30:00.000Z",
              "{}"),
          segment(
              Catalogue.BUYERS_SEGMENT,
              "Großhandel & Newsletter",
              "2026-06-01T08:00:00.000Z",
              "2026-06-03T14:05:09.871Z",
              """
              {
                "applicableFilters": ["status", "lastSeenDate", "tagsV2"],
                "status": ["OPEN", "INPROGRESS", "ONHOLD", "CLOSED"],
                "lastSeenAt": { "startAt": "2026-01-01T00:00:00.000Z", "endsAt": "" },
                "tagsV2": [
                  { "filters": [{ "operator": "is", "tags": ["newsletter", "vip"] }] },
                  { "filters": [{ "operator": "is", "tags": ["wholesale", "Frühbucher"] }] }
                ]
              }
              """),
          segment(
              Catalogue.OLDER_SEGMENT,
              "Unread newsletter readers",
              "2023-03-07T09:12:44.000Z",
              "2023-03-07T09:12:44.000Z",
              """
              {
                "applicableFilters": ["tags", "unreadMessage"],
                "tags": ["newsletter"],
                "unreadMessage": true
              }
              """),
          segment(
              Catalogue.UNKNOWN_KEY_SEGMENT,
              "Hot leads",
              "2026-06-10T16:20:05.000Z",
              "2026-06-12T07:45:31.020Z",
              """
              {
                "applicableFilters": ["userInteracted", "leadScore"],
                "userInteracted": true,
                "leadScore": { "min": 40 }
              }
              """),
          segment(
              Catalogue.INACTIVE_SEGMENT,
              "VIPs (draft)",
              "2026-04-22T11:00:00.000Z",
              "2026-04-22T11:03:18.442Z",
              """
              {
                "applicableFilters": [],
                "isOnline": true,
                "status": ["VIP"],
                "createdAt": { "startAt": "2026-01-01T00:00:00.000Z", "endsAt": "" },
                "isSubscriber": true
              }
              """),
          segment(
              Catalogue.NESTED_SEGMENT,
              "Website subscribers with an agent",
              "2026-05-05T13:45:00.000Z",
              "2026-05-06T08:30:00.000Z",
              """
              {
                "applicableFilters": ["bots", "assignedTo", "segments"],
                "_botWebsite": ["6710a0c4e1b2d30011aa0001", "6710a0c4e1b2d30011aa0002"],
                "_agentAssigned": ["60a1f0c2d4e5f60000000001", "60a1f0c2d4e5f60000000002"],
                "segments": ["6a193cf7b50b5c2fac807d1f"]
              }
              """));

  private SegmentData() {}

  static void assign(StoredContact contact) {
    ArrayNode members = contact.json().putArray("segments");
    ALL.stream().filter(s -> s.matches(contact)).forEach(s -> members.add(s.id()));
  }

  private static Segment segment(
      String id, String name, String created, String updated, String filters) {
    ObjectNode json =
        StrictJson.object("{}")
            .put("_id", id)
            .put("_customer", Catalogue.CUSTOMER)
            .put("segmentName", name);
    ObjectNode all = StrictJson.object(NEUTRAL);
    all.setAll(StrictJson.object(filters));
    json.set("filters", all);
    return new Segment(
        json.put("status", "ACTIVE")
            .put("createdAt", created)
            .put("updatedAt", updated)
            .put("__v", 0));
  }
}
