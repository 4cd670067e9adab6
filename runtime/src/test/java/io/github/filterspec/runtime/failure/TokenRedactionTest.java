package io.github.filterspec.runtime.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only the token is removed from a text. */
class TokenRedactionTest {
  @ParameterizedTest
  @CsvSource({
    "x,            Contact exists,               Contact exists",
    "x,            bad key x,                    bad key (token)",
    "x,            key=x;,                       key=(token);",
    "t0k,          'no t0k, no answer',          'no (token), no answer'",
    "abc,          ABC is wrong,                 (token) is wrong",
    "canary-4711,  keycanary-4711key,            key(token)key",
    "canary-4711,  KEY_CANARY-4711,              KEY_(token)",
    "can+ary/4711, ?key=can%2Bary%2F4711,        ?key=(token)",
    "canary-4711,  the key canary-4…,            the key (token)…",
    "canary-4711,  the canary sings,             the canary sings"
  })
  void onlyTheTokenIsReplaced(String token, String text, String expected) {
    assertThat(new TokenRedaction(token, "(token)").apply(text)).isEqualTo(expected);
  }
}
