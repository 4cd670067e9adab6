package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Stored segments are described, and run as queries. */
class SegmentsTest {
  private static final String TESTING_GROUP = "694e131dd39d308144af3e20";
  private static final String EVERYBODY = "698c5a28b50b5c2fac800003";
  private static final String HOT_LEADS = "6a298eb5b50b5c2fac800006";

  @Test
  void filtersOfSegmentsAreDescribed() {
    Ran ran = Ran.with("segments");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.lines()).hasSize(10).last().isEqualTo("8 segments (all)");
    assertThat(ran.out())
        .contains(
            "tags v2 is (operator \"is\", tags \"BotPenguin Team\"), and whatsapp bots is"
                + " \"694bee6ac275d8a9c13fb8e1\", and subscriber");
  }

  /** The example of the vendor's page for partner hosts. */
  @Test
  void emptyListIsShown() {
    String documented = "{\"success\": true, \"message\": \"\", \"data\": [], \"code\": 200}";
    try (FakeApi api = new FakeApi(FakeApi.json(200, documented))) {
      Ran ran = api.run("segments");

      assertThat(ran.exitCode()).isZero();
      assertThat(ran.out()).isEqualTo("0 segments (all)\n");
    }
  }

  @Test
  void segmentsAreWrittenAsTheyWereRead() {
    Ran ran = Ran.with("segments", TESTING_GROUP, "--format", "json");

    assertThat(ran.contacts())
        .singleElement()
        .satisfies(
            segment -> {
              assertThat(segment.at("/segmentName").asText()).isEqualTo("Testing Group -2");
              assertThat(segment.at("/filters/tagsV2/0/filters/0/tags/0").asText())
                  .isEqualTo("BotPenguin Team");
            });
  }

  @Test
  void segmentsRunAsQueries() {
    Ran ran = Ran.with("segments", TESTING_GROUP, "--contacts", "--format", "json");

    assertThat(ran.contacts())
        .hasSize(2)
        .allMatch(contact -> contact.path("segments").toString().contains(TESTING_GROUP));
  }

  @Test
  void segmentWithAnUnknownKeyIsShownButNotRun() {
    assertThat(Ran.with("segments").out()).contains("userInteracted, leadScore");

    Ran ran = Ran.with("segments", HOT_LEADS, "--contacts");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).singleElement().asString().contains("leadScore");
  }

  @Test
  void segmentWithoutAFilterNeedsEverybody() {
    Ran refused = Ran.with("segments", EVERYBODY, "--contacts");
    Ran meant =
        Ran.with(
            "segments", EVERYBODY, "--contacts", "--everybody", "--max", "3", "--format", "json");

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("it would match everybody");
    assertThat(meant.contacts()).hasSize(3);
  }

  @Test
  void unknownSegmentIsAnError() {
    Ran ran = Ran.with("segments", "nobody", "--contacts");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).isEqualTo("filterspec-sample: there is no segment nobody\n");
  }

  @Test
  void contactsNeedASegment() {
    assertThat(Ran.with("segments", "--contacts").exitCode()).isEqualTo(2);
  }
}
