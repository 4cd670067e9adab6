package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A filter counts only if its key is listed. */
final class ApplicableFiltersTest {

  /** A body for twelve contacts: interacted, open or in review, first WhatsApp bot, confirmed. */
  private static final RawBody CAMPAIGN =
      RawBody.neutral()
          .with("userInteracted", "true")
          .with("status", "[\"OPEN\",\"REVIEW\"]")
          .with("_botWhatsapp", "[\"694bee6ac275d8a9c13fb8e1\"]")
          .with("isContact", "true");

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final RawClient client = new RawClient(sandbox);

  @Test
  void campaignSelectsTwelveContacts() {
    assertThat(client.count(CAMPAIGN.active("userInteracted", "status", "bots"))).isEqualTo(12);
  }

  @Test
  void withoutKeysTheCampaignSelectsEverybody() {
    assertThat(client.count(CAMPAIGN)).isEqualTo(1_000);
  }

  @Test
  void withoutOneKeyTheCampaignSelectsTooMany() {
    assertThat(client.count(CAMPAIGN.active("userInteracted", "status"))).isGreaterThan(12);
    assertThat(client.count(CAMPAIGN.active("userInteracted", "bots"))).isGreaterThan(12);
    assertThat(client.count(CAMPAIGN.active("status", "bots"))).isGreaterThan(12);
  }

  @Test
  void nameOfAFieldIsNotAKey() {
    assertThat(client.post(CAMPAIGN.active("_botWhatsapp")).badRequest())
        .contains("applicableFilters", "_botWhatsapp");
  }

  @Test
  void duplicateKeyCountsOnce() {
    assertThat(client.count(CAMPAIGN.active("status", "bots", "userInteracted", "status")))
        .isEqualTo(12);
  }

  @Test
  void listedKeyWithAnUnsetFieldRestrictsNothing() {
    RawBody allKeys =
        RawBody.neutral()
            .with("tagsV2", "[]")
            .with("_botAutomation", "[]")
            .with("isSubscriber", "false")
            .with("unreadMessage", "false")
            .with("ctwaNewUsers", "false")
            .with("ctwaOldUsers", "false")
            .active(ActiveFilters.RULES.stream().map(FilterRule::key).toArray(String[]::new));

    assertThat(client.count(allKeys)).isEqualTo(1_200);
  }

  @Test
  void vendorsSegmentFindsItsTwoContacts() {
    RawBody stored =
        RawBody.neutral()
            .with("_botWhatsapp", "[\"694bee6ac275d8a9c13fb8e1\"]")
            .with("_botAutomation", "[]")
            .with(
                "tagsV2", "[{\"filters\":[{\"operator\":\"is\",\"tags\":[\"BotPenguin Team\"]}]}]")
            .with("isSubscriber", "true")
            .with("ctwaNewUsers", "false")
            .with("ctwaOldUsers", "false")
            .active("bots", "tagsV2", "isSubscriber");
    RawBody members =
        RawBody.neutral().with("segments", "[\"694e131dd39d308144af3e20\"]").active("segments");

    assertThat(client.everything(stored)).hasSize(2).isEqualTo(client.everything(members));
  }
}
