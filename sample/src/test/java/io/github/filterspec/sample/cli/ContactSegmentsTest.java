package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.opencx.OpenCxSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenCX's segments of all pages, with descriptions. */
class ContactSegmentsTest {

  @Test
  void segmentsOfAllPagesAreDescribed() {
    Ran ran = Ran.with("opencx", "segments");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.lines()).hasSize(52).last().isEqualTo("50 segments (all)");
    assertThat(ran.out())
        .contains("email domain is [\"acme.example\", \"globex.example\", \"initech.example\"]")
        .contains("Board members                 no definition")
        .contains("contacts_tags_in is unknown to the spec");
  }

  @Test
  void pageSizeDoesNotChangeTheList() {
    Ran twenty = Ran.with("opencx", "segments", "--format", "json");
    Ran seven = Ran.with("opencx", "segments", "--format", "json", "--limit", "7");

    assertThat(seven.out()).isEqualTo(twenty.out());
  }

  @Test
  void jsonFollowsTheSchema() {
    List<JsonNode> segments = Ran.with("opencx", "segments", "--format", "json").contacts();

    assertThat(segments.stream().filter(ContactSegmentsTest::isOfKnownTypes))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            segment ->
                assertThat(OpenCxSchema.validate("ContactSegment", segment.toString())).isEmpty());
  }

  private static boolean isOfKnownTypes(JsonNode segment) {
    Set<String> types =
        segment.findValues("type").stream().map(JsonNode::asText).collect(Collectors.toSet());
    return OpenCxSchema.conditionTypes().containsAll(types);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1"})
  void limitMustBeInRange(String limit) {
    Ran ran = Ran.with("opencx", "segments", "--limit=" + limit);

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("--limit must be between 1 and 100");
  }

  @Test
  void errorHasTheVendorsMessage() {
    String error =
        "{\"statusCode\":500,\"message\":\"The index is being rebuilt\",\"error\":\"Internal Server Error\"}";
    try (FakeApi api = new FakeApi(FakeApi.json(500, error))) {
      Ran ran = api.run("opencx", "segments");

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.err()).contains("500").contains("The index is being rebuilt");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | data[0].definition",
        "{'or':[]} | data[0].definition.or",
        "{'or':[{'and':[{'type':'all_contacts'},7]}]} | data[0].definition.or[0].and[1]",
        "{'or':[{'and':[{'kind':'x'}]}]} | data[0].definition.or[0].and[0].type",
        "{'or':[{'and':[{'type':'contacts_email_in','email_in':['a',7]}]}]} |"
            + " data[0].definition.or[0].and[0].email_in[1]"
      })
  void wrongDefinitionIsReportedWithItsPath(String definition, String path) {
    String page =
        "{\"total\":1,\"page\":1,\"limit\":20,\"totalPages\":1,\"hasNextPage\":false,\"hasPrevPage\":false,\"data\":[{\"id\":\"1\",\"name\":\"n\",\"description\":null,\"definition\":%s,\"created_at\":null,\"updated_at\":null}]}"
            .formatted(definition.replace('\'', '"'));
    try (FakeApi api = new FakeApi(FakeApi.json(200, page))) {
      Ran ran = api.run("opencx", "segments");

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err().lines()).singleElement().asString().endsWith(path);
    }
  }

  @Test
  void unknownConditionKeepsItsDigits() {
    assertThat(Ran.with("opencx", "segments", "--format", "json").out()).contains("2.50");
  }

  @Test
  void openCxTokenHasItsOwnVariable() {
    Map<String, String> others = Map.of("BOTPENGUIN_TOKEN", "canary-4711");
    Ran ran = Ran.in(others, "opencx", "segments", "--base-url", "http://127.0.0.1:1");

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err())
        .contains("OPENCX_TOKEN is missing or blank")
        .doesNotContain("canary-4711");
  }
}
