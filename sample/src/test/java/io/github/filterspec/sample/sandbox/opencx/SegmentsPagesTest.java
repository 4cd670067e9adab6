package io.github.filterspec.sample.sandbox.opencx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.opencx.OpenCxSchema;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fifty segments, page by page. */
final class SegmentsPagesTest {

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final SegmentsClient client = new SegmentsClient(sandbox);

  @Test
  void firstPageOfTwentyIsTheDefault() {
    assertThat(client.get("").json()).isEqualTo(client.get("?page=1&limit=20").json());
    assertThat(client.get("").data()).hasSize(20);
  }

  @Test
  void answerIsJson() {
    assertThat(client.get("").header("Content-Type")).startsWith("application/json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                     | 1,  20, 3,  true,  false",
        "?page=2                | 2,  20, 3,  true,  true",
        "?page=3                | 3,  20, 3,  false, true",
        "?limit=50              | 1,  50, 1,  false, false",
        "?limit=49              | 1,  49, 2,  true,  false",
        "?limit=100             | 1, 100, 1,  false, false",
        "?limit=1&page=50       | 50,  1, 50, false, true",
        "?page=4                | 4,  20, 3,  false, true",
        "?page=9007199254740991 | 9007199254740991, 20, 3, false, true"
      })
  void pageHasTheNumbersOfTheList(String query, String expected) {
    JsonNode json = client.get(query).json();
    String told =
        "%s,%s,%s,%s,%s"
            .formatted(
                json.path("page"),
                json.path("limit"),
                json.path("totalPages"),
                json.path("hasNextPage"),
                json.path("hasPrevPage"));

    assertThat(json.path("total").intValue()).isEqualTo(50);
    assertThat(told).isEqualTo(expected.replace(" ", ""));
  }

  @Test
  void lastPageHasTheRest() {
    assertThat(client.get("?page=3").data()).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?page=4", "?page=51&limit=1", "?page=9007199254740991&limit=100"})
  void pagePastTheEndIsEmpty(String query) {
    assertThat(client.get(query).data()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 20, 25, 50})
  void everySegmentIsOnOnePage(int limit) {
    assertThat(client.everything(limit)).isEqualTo(client.get("?limit=100").data());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?page=2", "?page=3", "?page=4", "?limit=100"})
  void pageFollowsTheVendorsSchema(String query) {
    ObjectNode page = client.get(query).json().deepCopy();
    page.path("data").forEach(UnknownConditions::remove);

    assertThat(OpenCxSchema.validate("ListContactSegmentsOutput", page.toString())).isEmpty();
  }
}
