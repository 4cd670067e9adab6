package io.github.filterspec.runtime.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.filterspec.runtime.text.StrictJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fingerprint depends on the tokens of JSON, and on nothing else. */
class ItemFingerprintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1,2]                | [ 1 , 2 ]",
        "{\"a\":\"b\"}        | {\"\\u0061\": \"\\u0062\"}",
        "[\"long text/text\"] | [\"long text\\/text\"]",
        "[]                   | []"
      })
  void blanksAndEscapesDoNotMatter(String one, String other) throws IOException {
    assertThat(fingerprint(one)).isEqualTo(fingerprint(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1]                       | [1.0]",
        "[1]                       | [\"1\"]",
        "[12]                      | [1,2]",
        "[null]                    | [false]",
        "[[],[]]                   | [[[]]]",
        "[\"ab\",\"c\"]            | [\"a\",\"bc\"]",
        "[\"\",\"a\"]              | [\"a\",\"\"]",
        "[\"\\u0000\"]             | [\"\\u0000\\u0000\"]",
        "[\"\"]                    | [\"\\u0000\"]",
        "[\"12345678\"]            | [\"56781234\"]",
        "[\"1234567\"]             | [\"1234576\"]",
        "{\"a\":1,\"b\":2}         | {\"b\":2,\"a\":1}",
        "{\"Aa\":1}                | {\"BB\":1}",
        "[{\"Aa\":1},{\"BB\":1}]   | [{\"BB\":1},{\"Aa\":1}]",
        "{\"a\":\"b\"}             | {\"b\":\"a\"}"
      })
  void differentTokensHaveDifferentFingerprints(String one, String other) throws IOException {
    assertThat(fingerprint(one)).isNotEqualTo(fingerprint(other));
  }

  @Test
  void manyPagesHaveDifferentFingerprints() throws IOException {
    Set<String> seen = new HashSet<>();
    for (int page = 0; page < 50_000; page++) {
      String json = "[{\"id\":%d,\"name\":\"Contact %d\"},{\"id\":7}]".formatted(page, page % 10);
      assertThat(seen.add(fingerprint(json))).as("page " + page).isTrue();
    }
  }

  @Test
  void fingerprintHas128Bits() throws IOException {
    assertThat(fingerprint("[]")).matches("[0-9a-f]{32}");
  }

  private static String fingerprint(String json) throws IOException {
    ItemFingerprint fingerprint = new ItemFingerprint();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (JsonParser tokens = StrictJson.open(new ByteArrayInputStream(bytes))) {
      for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
        fingerprint.add(tokens, token);
      }
    }
    return fingerprint.text();
  }
}
