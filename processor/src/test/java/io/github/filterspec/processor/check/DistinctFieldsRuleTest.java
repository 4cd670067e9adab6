package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.ORDERS;
import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.TEXTS;
import static io.github.filterspec.processor.check.Models.filter;
import static io.github.filterspec.processor.check.Models.member;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.param;
import static io.github.filterspec.processor.check.Models.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WhenUnset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No field is written twice. */
class DistinctFieldsRuleTest {

  @Test
  void constantsMembersAndTheListOfKeysHaveDifferentFields() {
    Spec spec =
        spec(
            List.of(
                new Spec.ConstantField("keys", "a", ORDERS),
                new Spec.ConstantField("version", "b", ORDERS)),
            filter("tags", TEXTS),
            member("labels", "tags", new Role.Filter("labels"), TEXTS, WhenUnset.UNDECLARED),
            param("version", TEXT, ""));

    assertThat(messages(new DistinctFieldsRule(), spec))
        .containsExactly(
            "FS012: the constant \"a\" and the list of active keys write the same field, \"keys\". Change the field of the constant \"a\", or remove this constant",
            "FS012: labels() and tags() write the same field, \"tags\". Change the field of labels()",
            "FS012: version() and a constant write the same field, \"version\". Change the field of version()");
  }
}
