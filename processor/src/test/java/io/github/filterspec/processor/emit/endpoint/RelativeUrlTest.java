package io.github.filterspec.processor.emit.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A path is sent as it is written, and encoded where a URL requires that. */
class RelativeUrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "inbox/users",
        "v1/{c}/contacts:search",
        "drive/root:/{c}:/children",
        "a!b/c@d/e$f&g/'h'(i)*j+k,l;m=n",
        "x%3Asearch/{c}",
        "repos/{c}...main"
      })
  void charactersOfASegmentAreNotEncoded(String path) {
    assertThat(RelativeUrl.of(path)).isEqualTo(path);
  }

  @Test
  void otherCharactersAreEncoded() {
    assertThat(RelativeUrl.of("Tabelle \u00fc/{c}|[x]\"^`"))
        .isEqualTo("Tabelle%20%C3%BC/{c}%7C%5Bx%5D%22%5E%60");
  }

  @Test
  void colonInTheFirstSegmentDoesNotStartAScheme() {
    assertThat(RelativeUrl.of("contacts:search")).isEqualTo("./contacts:search");
    assertThat(RelativeUrl.of("root:/{c}:/children")).isEqualTo(".\t/root:/{c}:/children");
  }
}
