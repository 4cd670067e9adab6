package io.github.filterspec.processor.check.activekeys;

import static io.github.filterspec.processor.check.Models.TEXTS;
import static io.github.filterspec.processor.check.Models.member;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WhenUnset;
import org.junit.jupiter.api.Test;

/** Filters that share a key are told apart by their values. */
class SharedKeyRuleTest {

  @Test
  void filterThatCanBeSetToItsUnsetValueIsReported() {
    SpecMember paid =
        member("paid", new Role.Filter("k"), ValueType.Scalar.BOOLEAN, WhenUnset.UNDECLARED);
    SpecMember tags = member("tags", new Role.Filter("k"), TEXTS, WhenUnset.UNDECLARED);

    assertThat(messages(new SharedKeyRule(), spec(paid, tags)))
        .containsExactly(
            "FS013: paid() and another filter have the key \"k\". If a caller sets paid() to the value that is also sent while paid() is not set, the API cannot see that paid() is set. Give paid() another key, or use @Flag if the type is boolean");
    assertThat(messages(new SharedKeyRule(), spec(paid))).isEmpty();
  }
}
