package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.member;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WhenUnset;
import org.junit.jupiter.api.Test;

/** The header of a member must be allowed and must not be sent twice. */
class HeaderParamRuleTest {
  private static final String ALLOWED =
      "The name of a header must consist of letters, digits and !#$%&'*+.^_`|~-";

  private static SpecMember header(String member, String name) {
    return member(member, new Role.HeaderParam(name, false), TEXT, WhenUnset.UNDECLARED);
  }

  @Test
  void invalidNameIsReported() {
    assertThat(messages(new HeaderParamRule(), query(header("a", "x agent"), header("b", ""))))
        .containsExactly(
            "FS021: the header \"x agent\" of a() cannot be sent. " + ALLOWED,
            "FS021: the header \"\" of b() cannot be sent. " + ALLOWED);
  }

  @Test
  void headerOfTheClientIsReported() {
    assertThat(
            messages(
                new HeaderParamRule(),
                query(header("a", "authorization"), header("b", "Content-Length"))))
        .containsExactly(
            "FS021: the header \"authorization\" of a() is replaced by the token of the client. Remove a(), or remove @SignIn(BEARER) from the API annotation",
            "FS021: the header \"Content-Length\" of b() can only be set by the HTTP client. Remove b()");
  }

  @Test
  void duplicateNameIsReported() {
    assertThat(
            messages(new HeaderParamRule(), query(header("a", "x-Agent"), header("b", "X-agent"))))
        .containsExactly(
            "FS012: b() and a() send the same header, \"X-agent\". Remove one of the two headers");
  }

  @Test
  void otherNamesAreAllowed() {
    assertThat(
            messages(new HeaderParamRule(), query(header("a", "x-agent"), header("b", "x-desk"))))
        .isEmpty();
  }
}
