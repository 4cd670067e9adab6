package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.NUMBER;
import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.query;
import static io.github.filterspec.processor.check.Models.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WhenUnset;
import org.junit.jupiter.api.Test;

/** Only a spec with an endpoint has pages, headers and a path. */
class RequestOnlyMemberRuleTest {

  private static SpecMember member(Role role, ValueType type) {
    return Models.member("it", role, type, WhenUnset.UNDECLARED);
  }

  @Test
  void memberForRequestsNeedsAnEndpoint() {
    assertThat(messages(new RequestOnlyMemberRule(), spec(member(new Role.PageNumber(1), NUMBER))))
        .containsExactly(
            "FS011: it() is a page number, but the spec has no endpoint. Add @Reads or @Writes");
    assertThat(messages(new RequestOnlyMemberRule(), spec(member(new Role.Cursor("next"), TEXT))))
        .containsExactly(
            "FS033: it() is a cursor, but the spec has no endpoint. Add @Reads or @Writes");
    assertThat(messages(new RequestOnlyMemberRule(), spec(member(new Role.PageSize(1, 9), NUMBER))))
        .containsExactly(
            "FS035: it() is a page size, but the spec has no endpoint. Add @Reads or @Writes");
    assertThat(
            messages(
                new RequestOnlyMemberRule(),
                spec(member(new Role.HeaderParam("x-it", false), TEXT))))
        .containsExactly(
            "FS025: it() is a header, but the spec has no endpoint. Add @Reads or @Writes");
    assertThat(messages(new RequestOnlyMemberRule(), spec(member(new Role.PathParam("it"), TEXT))))
        .containsExactly(
            "FS027: it() is a part of the path, but the spec has no endpoint. Add @Reads or @Writes");
  }

  @Test
  void queryMayHaveMembersForRequests() {
    assertThat(messages(new RequestOnlyMemberRule(), query(member(new Role.PathParam("it"), TEXT))))
        .isEmpty();
  }
}
