package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.ORDERS;
import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.TEXTS;
import static io.github.filterspec.processor.check.Models.filter;
import static io.github.filterspec.processor.check.Models.member;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WhenUnset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name on the wire is not blank. */
class BlankNameRuleTest {

  @Test
  void blankFieldOrKeyIsReported() {
    Spec spec =
        spec(
            List.of(new Spec.ConstantField(" ", "x", ORDERS)),
            member("tags", " ", new Role.Filter("tags"), TEXTS, WhenUnset.UNDECLARED),
            member("text", new Role.Filter(""), TEXT, WhenUnset.UNDECLARED));

    assertThat(messages(new BlankNameRule(), spec))
        .containsExactly(
            "FS017: the name of the constant \"x\" is blank. Write the name of a JSON field",
            "FS017: the wire name of tags() is blank. Write a name, or remove the blank text from @Filter",
            "FS017: the key of text() is blank. Write a name, or remove @Key");
  }

  @Test
  void otherNamesAreAllowed() {
    assertThat(messages(new BlankNameRule(), spec(filter("tags", TEXTS)))).isEmpty();
  }
}
