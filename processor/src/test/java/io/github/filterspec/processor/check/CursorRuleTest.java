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

/** A query has either one cursor or one page number. */
class CursorRuleTest {
  private static final SpecMember PAGE =
      member("page", new Role.PageNumber(1), NUMBER, WhenUnset.UNDECLARED);

  private static SpecMember cursor(String name, ValueType type) {
    return member(name, new Role.Cursor("next"), type, WhenUnset.UNDECLARED);
  }

  @Test
  void validCursorIsAllowed() {
    assertThat(messages(new CursorRule(), query(cursor("cursor", TEXT)))).isEmpty();
    assertThat(messages(new OneWayOfPagingRule(), query(cursor("cursor", TEXT)))).isEmpty();
  }

  @Test
  void invalidCursorIsReported() {
    assertThat(messages(new CursorRule(), query(cursor("cursor", NUMBER))))
        .containsExactly(
            "FS033: cursor() is a cursor, but its type is not String, long or List<Object>. Change the type to String, or to the type that the cursor has in the JSON of the API");
  }

  @Test
  void secondCursorIsReported() {
    assertThat(messages(new CursorRule(), query(cursor("cursor", TEXT), cursor("after", TEXT))))
        .containsExactly(
            "FS033: after() is a second cursor, but a spec has at most one cursor. Remove one of the two cursors");
  }

  @Test
  void cursorWithAPageNumberIsReported() {
    assertThat(messages(new OneWayOfPagingRule(), query(PAGE, cursor("cursor", TEXT))))
        .containsExactly(
            "FS034: the spec has both page() and cursor(), but a spec cannot have both a page number and a cursor. Remove the member that the API does not use");
  }
}
