package io.github.filterspec.processor.check.activekeys;

import static io.github.filterspec.processor.check.Models.NUMBER;
import static io.github.filterspec.processor.check.Models.TEXTS;
import static io.github.filterspec.processor.check.Models.component;
import static io.github.filterspec.processor.check.Models.enumeration;
import static io.github.filterspec.processor.check.Models.filter;
import static io.github.filterspec.processor.check.Models.member;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.record;
import static io.github.filterspec.processor.check.Models.spec;
import static io.github.filterspec.processor.check.Models.unset;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember.Role;
import org.junit.jupiter.api.Test;

/** Every member that is not set can be written. */
class MissingUnsetValueRuleTest {

  @Test
  void typeWithoutAnUnsetValueIsReported() {
    Spec spec =
        spec(
            filter("total", NUMBER),
            filter("state", enumeration("OPEN")),
            filter("rule", record(component("count", "count", NUMBER))),
            filter("tags", TEXTS),
            member("least", new Role.Filter("least"), NUMBER, unset("0")));

    assertThat(messages(new MissingUnsetValueRule(), spec))
        .containsExactly(
            message("total"),
            message("state"),
            "FS009: the spec does not say what is sent for the component Rule.count while rule() is not set. Add @Unset(\"…\") to the component, or @Unset(as = Unset.As.ABSENT) to"
                + " rule()");
  }

  private static String message(String name) {
    return "FS009: the spec does not say what is sent while "
        + name
        + "() is not set. Add @Unset(\"…\") with the value to send, or @Unset(as = Unset.As.ABSENT) to send nothing";
  }
}
