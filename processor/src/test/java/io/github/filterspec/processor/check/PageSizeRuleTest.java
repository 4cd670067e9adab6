package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.NUMBER;
import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.member;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WhenUnset;
import org.junit.jupiter.api.Test;

/** A query has one page size, within bounds. */
class PageSizeRuleTest {

  private static SpecMember size(String name, ValueType type, int min, int max) {
    return member(name, new Role.PageSize(min, max), type, WhenUnset.UNDECLARED);
  }

  @Test
  void validPageSizesAreAllowed() {
    assertThat(messages(new PageSizeRule(), query(size("limit", NUMBER, 1, 100)))).isEmpty();
    assertThat(messages(new PageSizeRule(), query(size("limit", NUMBER, 20, 20)))).isEmpty();
  }

  @Test
  void invalidPageSizeIsReported() {
    assertThat(messages(new PageSizeRule(), query(size("limit", TEXT, 1, 100))))
        .containsExactly(
            "FS035: limit() is a page size, but its type is not int. Change the type to int");
  }

  @Test
  void maxBelowMinIsReported() {
    assertThat(messages(new PageSizeRule(), query(size("limit", NUMBER, 0, 100))))
        .containsExactly(
            "FS035: limit() is a page size whose min is less than 1. Change min to 1 or more");
    assertThat(messages(new PageSizeRule(), query(size("limit", NUMBER, 21, 20))))
        .containsExactly(
            "FS035: limit() is a page size whose max is less than its min. Change min or max");
  }

  @Test
  void secondPageSizeIsReported() {
    assertThat(
            messages(
                new PageSizeRule(), query(size("limit", NUMBER, 1, 9), size("take", NUMBER, 1, 9))))
        .containsExactly(
            "FS035: take() is a second page size, but a spec has at most one page size. Remove one of the two page sizes");
  }
}
