package io.github.filterspec.sample.sandbox.botpenguin;

import static io.github.filterspec.sample.sandbox.botpenguin.FilterCase.flag;
import static io.github.filterspec.sample.sandbox.botpenguin.FilterCase.list;
import static io.github.filterspec.sample.sandbox.botpenguin.FilterCase.lists;
import static io.github.filterspec.sample.sandbox.botpenguin.FilterCase.range;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every filter finds exactly the matching contacts. */
final class EachFilterTest {

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final RawClient client = new RawClient(sandbox);
  private static final List<JsonNode> everybody = client.everything(RawBody.neutral());

  static Stream<FilterCase> filters() {
    String whatsapp = "[\"694bee6ac275d8a9c13fb8e1\"]";
    String website = "[\"6710a0c4e1b2d30011aa0001\"]";
    String telegram = "[\"6710a0c4e1b2d30022aa0001\"]";
    String facebook = "[\"6710a0c4e1b2d30033aa0001\"]";
    String instagram = "[\"6710a0c4e1b2d30044aa0001\"]";
    String agents = "[\"60a1f0c2d4e5f60000000001\",\"60a1f0c2d4e5f60000000003\"]";
    String tags = "/profile/userDetails/tags";
    return Stream.of(
        flag("userInteracted", "/userInteracted"),
        flag("isOnline", "/isOnline"),
        flag("isLiveChatActive", "/isLiveChatActive"),
        flag("isSubscriber", "/isSubscriber"),
        new FilterCase(
            "unreadMessage", "unreadMessage", "true", c -> c.path("unreadMessages").intValue() > 0),
        list("status", "status", "[\"OPEN\"]", "/status"),
        list("status", "status", "[\"DEPENDANCY\",\"VIP\"]", "/status"),
        list("assignedTo", "_agentAssigned", agents, "/_agentAssigned"),
        list("lastMessageBy", "lastMessageBy", "[\"user\",\"agent\"]", "/lastMessage/by"),
        list("bots", "_botWhatsapp", whatsapp, "/_botWhatsapp"),
        list("bots", "_botWebsite", website, "/_botWebsite"),
        list("bots", "_botTelegram", telegram, "/_botTelegram"),
        list("bots", "_botFacebook", facebook, "/_botFacebook"),
        list("bots", "_botAutomation", instagram, "/_botAutomation"),
        lists("segments", "[\"6a193cf7b50b5c2fac807d1f\"]", "/segments"),
        lists("segments", "[\"694e131dd39d308144af3e20\",\"unknown\"]", "/segments"),
        lists("tags", "[\"vip\",\"Frühbucher\"]", tags),
        lists("tags", "[\"BotPenguin Team\"]", tags),
        range("lastSeenDate", "lastSeenAt", "2026-06-15T00:00:00.000Z", ""),
        range("lastSeenDate", "lastSeenAt", "2026-05-01T00:00:00.000Z", "2026-05-31T23:59:59.999Z"),
        range("createdAt", "createdAt", "", "2025-06-01T00:00:00.000Z"),
        range("createdAt", "createdAt", "2026-01-01T00:00:00.000Z", "2026-01-31T23:59:59.999Z"),
        new FilterCase(
            "hasOrdered",
            "hasOrdered",
            "{\"status\":true,\"lastAt\":\"\"}",
            c -> c.at("/hasOrdered/status").booleanValue()));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void filterFindsMatchingContacts(FilterCase filter) {
    List<JsonNode> expected = everybody.stream().filter(filter.expected()).toList();

    assertThat(client.everything(filter.body())).isEqualTo(expected);
    assertThat(expected).hasSizeBetween(1, 300);
  }

  @ParameterizedTest
  @MethodSource("filters")
  void filterWithoutKeyFindsEverybody(FilterCase filter) {
    RawBody lastPage = filter.bodyWithoutKey().page(24);

    assertThat(client.post(lastPage).data()).isEqualTo(everybody.subList(1_150, 1_200));
  }
}
