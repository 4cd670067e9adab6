package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.NUMBER;
import static io.github.filterspec.processor.check.Models.member;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.LastPage;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WhenUnset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A path into an answer consists of names with dots between them. */
class AnswerPathRuleTest {

  private static Spec pagesWith(String hasNext) {
    return query(
        new LastPage("", hasNext),
        member("page", new Role.PageNumber(1), NUMBER, WhenUnset.UNDECLARED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hasNext", "meta.has next", ""})
  void validPathsAreAllowed(String path) {
    assertThat(messages(new AnswerPathRule(), pagesWith(path))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "meta.", "a. .b"})
  void blankNamesAreReported(String path) {
    assertThat(messages(new AnswerPathRule(), pagesWith(path)))
        .containsExactly(
            "FS017: the path \"%s\" of @LastPage needs a name before and after each dot. Write a path such as meta.hasNext"
                .formatted(path));
  }

  @Test
  void blankPathIsReported() {
    assertThat(messages(new AnswerPathRule(), pagesWith(" ")))
        .containsExactly(
            "FS017: the path \" \" of @LastPage is blank. Write a path such as meta.hasNext");
  }

  @Test
  void theyBelongToPages() {
    assertThat(messages(new AnswerPathRule(), query(Models.filter("tags", Models.TEXTS))))
        .isEmpty();
  }
}
