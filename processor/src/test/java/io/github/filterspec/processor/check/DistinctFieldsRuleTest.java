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
            "FS012: the constant \"a\" writes the field \"keys\", but the list of active keys has the same field. Remove one of them",
            "FS012: labels() writes the field \"tags\", but tags() has the same field. Change one of them",
            "FS012: version() writes the field \"version\", but a constant has the same field. Change one of them");
  }
}
