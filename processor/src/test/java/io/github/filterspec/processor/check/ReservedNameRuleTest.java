package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.TEXTS;
import static io.github.filterspec.processor.check.Models.filter;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.query;
import static io.github.filterspec.processor.check.Models.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.Spec;
import org.junit.jupiter.api.Test;

/** No member may have the name of a generated method. */
class ReservedNameRuleTest {

  @Test
  void namesOfGeneratedMethodsAreReported() {
    Spec spec = spec(filter("toJson", TEXT), filter("codec", TEXT), filter("endpoint", TEXT));

    assertThat(messages(new ReservedNameRule(), spec))
        .containsExactly(
            "FS014: \"toJson\" cannot be the name of a member, because this name is reserved by generated types. Rename toJson() in Orders, and write @Filter(\"toJson\") to keep the wire name",
            "FS014: \"codec\" cannot be the name of a member, because this name is reserved by generated filters. Rename codec() in Orders, and write @Filter(\"codec\") to keep the wire name");
  }

  @Test
  void otherNamesAreAllowed() {
    assertThat(
            messages(new ReservedNameRule(), query(filter("codec", TEXT), filter("filters", TEXT))))
        .isEmpty();
  }

  @Test
  void namesOfMethodsOfOtherMembersAreReported() {
    assertThat(
            messages(
                new ReservedNameRule(), spec(filter("tags", TEXTS), filter("tagsIfPresent", TEXT))))
        .containsExactly(
            "FS014: the method tagsIfPresent() is generated for tags(), but the spec also has a member tagsIfPresent(). Rename tags() in Orders, and write @Filter(\"tags\") to keep the wire name");
  }
}
