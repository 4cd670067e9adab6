package io.github.filterspec.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The messages for values of optional members, required members and conditions. */
class ValueChecksTest {
  private static final Codec<List<String>> TEXTS = Codecs.listOf(Codecs.STRING);

  private final ValueChecks optional = ValueChecks.ofMember("tags", false);
  private final ValueChecks required = ValueChecks.ofMember("ids", true);
  private final ValueChecks condition = ValueChecks.ofCondition("name");

  @Test
  void validValueIsReturned() {
    assertThat(optional.checked(List.of("vip"), TEXTS)).containsExactly("vip");
  }

  @Test
  void nullIsRejected() {
    assertNull(
        optional,
        "tags: null was passed. If there may be no value, call tagsIfPresent instead of tags.");
    assertNull(required, "ids: null was passed. Pass a value. The member ids is required.");
    assertNull(condition, "name: null was passed. Leave the condition out.");
  }

  @Test
  void emptyValueIsRejected() {
    assertRejected(
        optional,
        List.of(),
        "tags: the value is empty, so the filter would have no effect. If there may be no"
            + " value, call tagsIfPresent instead of tags.");
    assertRejected(
        required,
        List.of(),
        "ids: the value is empty. Correct the value. The member ids is required.");
    assertRejected(
        condition,
        List.of(),
        "name: the value is empty. Correct the value, or leave the condition out.");
  }

  @Test
  void invalidElementIsRejected() {
    assertRejected(
        optional,
        List.of(" "),
        "tags: the value has an element that is blank. Correct the value, or do not call tags.");
    assertRejected(
        required,
        List.of(" "),
        "ids: the value has an element that is blank. Correct the value. The member ids is"
            + " required.");
  }

  @Test
  void nullElementIsRejected() {
    List<String> withNull = Arrays.asList("vip", null);

    assertThatNullPointerException()
        .isThrownBy(() -> optional.checked(withNull, TEXTS))
        .withMessage("tags: an element is null. Correct the value, or do not call tags.");
    assertThatNullPointerException()
        .isThrownBy(() -> condition.checked(withNull, TEXTS))
        .withMessage("name: an element is null. Correct the value, or leave the condition out.");
  }

  private static void assertNull(ValueChecks checks, String message) {
    assertThatNullPointerException().isThrownBy(() -> checks.present(null)).withMessage(message);
  }

  private static void assertRejected(ValueChecks checks, List<String> value, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> checks.checked(value, TEXTS))
        .withMessage(message);
  }
}
