package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.member;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WhenUnset;
import org.junit.jupiter.api.Test;

/** A flag is a boolean. */
class FlagRuleTest {

  @Test
  void otherTypeIsReported() {
    SpecMember paid = member("paid", new Role.Flag("paid"), TEXT, WhenUnset.UNDECLARED);

    assertThat(messages(new FlagRule(), spec(paid)))
        .containsExactly(
            "FS010: paid() is a flag, but its type is not boolean. Change the type to boolean, or use @Filter");
  }
}
