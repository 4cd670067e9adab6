package io.github.filterspec.runtime.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.filterspec.runtime.codec.Codecs;
import org.junit.jupiter.api.Test;

/** The declaration of members. */
class MemberListTest {
  private final JsonBodyTable table = JsonBodyTable.of(MemberListTest.class);

  @Test
  void memberIsFoundByItsName() {
    Member<Integer> limit = table.param("limit", "max", Codecs.INT);

    assertThat(table.member("limit")).isSameAs(limit);
  }

  @Test
  void unknownNameIsRejected() {
    assertThatIllegalStateException()
        .isThrownBy(() -> table.member("limit"))
        .withMessage("MemberListTest has no member limit.");
  }

  @Test
  void memberCannotBeDeclaredAfterTheFirstValue() {
    table.param("limit", "max", Codecs.INT);
    table.nothing();

    assertThatIllegalStateException()
        .isThrownBy(() -> table.param("depth", "depth", Codecs.INT))
        .withMessage(
            "MemberListTest: the member depth cannot be declared after the first value was created."
                + " Declare all members first.");
  }
}
