package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.server.StrictJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two segments of the vendor's page. */
final class VendorSegmentsTest {

  /** Returns the two segments of the page without their totals. */
  private static final String VENDORS =
      """
      [
        {
          "_id": "6a193cf7b50b5c2fac807d1f",
          "_customer": "5fed38e56fb193dcc6c933f5",
          "segmentName": "234567",
          "filters": {
            "applicableFilters": ["isSubscriber"],
            "_botWebsite": [],
            "_botWhatsapp": [],
            "_botTelegram": [],
            "_botFacebook": [],
            "_botAutomation": [],
            "_agentAssigned": [],
            "isOnline": false,
            "status": [],
            "lastSeenAt": { "startAt": "", "endsAt": "" },
            "createdAt": { "startAt": "", "endsAt": "" },
            "tags": [],
            "tagsV2": [],
            "userInteracted": false,
            "lastMessageBy": [],
            "isSubscriber": true,
            "segments": [],
            "isLiveChatActive": false,
            "ctwaNewUsers": false,
            "ctwaOldUsers": false
          },
          "status": "ACTIVE",
          "createdAt": "2026-05-29T07:15:03.218Z",
          "updatedAt": "2026-05-29T07:15:07.654Z",
          "__v": 0
        },
        {
          "_id": "694e131dd39d308144af3e20",
          "_customer": "5fed38e56fb193dcc6c933f5",
          "segmentName": "Testing Group -2",
          "filters": {
            "applicableFilters": ["bots", "tagsV2", "isSubscriber"],
            "_botWebsite": [],
            "_botWhatsapp": ["694bee6ac275d8a9c13fb8e1"],
            "_botTelegram": [],
            "_botFacebook": [],
            "_botAutomation": [],
            "_agentAssigned": [],
            "isOnline": false,
            "status": [],
            "lastSeenAt": { "startAt": "", "endsAt": "" },
            "createdAt": { "startAt": "", "endsAt": "" },
            "tags": [],
            "tagsV2": [
              { "filters": [{ "operator": "is", "tags": ["BotPenguin Team"] }] }
            ],
            "userInteracted": false,
            "lastMessageBy": [],
            "isSubscriber": true,
            "segments": [],
            "isLiveChatActive": false,
            "ctwaNewUsers": false,
            "ctwaOldUsers": false
          },
          "status": "ACTIVE",
          "createdAt": "2025-12-26T04:46:21.305Z",
          "updatedAt": "2025-12-26T04:46:22.640Z",
          "__v": 0
        }
      ]
      """;

  @Test
  void firstSegmentsEqualTheVendorsPage() {
    JsonNode withoutTotals = StrictJson.parse(firstTwo().toString());
    withoutTotals.forEach(segment -> ((ObjectNode) segment).remove("totalContacts"));

    assertThat(withoutTotals).hasToString(StrictJson.parse(VENDORS).toString());
  }

  private static List<JsonNode> firstTwo() {
    try (Sandbox sandbox = Sandbox.start()) {
      return new RawClient(sandbox).get("inbox/segments").data().subList(0, 2);
    }
  }
}
