package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.NUMBER;
import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.member;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WhenUnset;
import org.junit.jupiter.api.Test;

/** A query has one page number. */
class PageNumberRuleTest {

  private static SpecMember page(String name, ValueType type, int first) {
    return member(name, new Role.PageNumber(first), type, WhenUnset.UNDECLARED);
  }

  @Test
  void invalidPageNumberIsReported() {
    assertThat(messages(new PageNumberRule(), query(page("page", TEXT, 1))))
        .containsExactly(
            "FS011: page() is a page number, but its type is not int. Change the type to int");
    assertThat(messages(new PageNumberRule(), query(page("page", NUMBER, -1))))
        .containsExactly(
            "FS011: page() is a page number whose first page is negative. Change first to 0 or more");
  }

  @Test
  void secondPageNumberIsReported() {
    Spec spec = query(page("page", NUMBER, 1), page("number", NUMBER, 1));

    assertThat(messages(new PageNumberRule(), spec))
        .containsExactly(
            "FS011: number() is a second page number, but a spec has at most one page number. Remove one of the two page numbers");
  }
}
