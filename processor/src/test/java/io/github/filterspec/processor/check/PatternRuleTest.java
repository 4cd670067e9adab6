package io.github.filterspec.processor.check;

import static io.github.filterspec.processor.check.Models.NUMBER;
import static io.github.filterspec.processor.check.Models.TEXT;
import static io.github.filterspec.processor.check.Models.TEXTS;
import static io.github.filterspec.processor.check.Models.enumeration;
import static io.github.filterspec.processor.check.Models.filter;
import static io.github.filterspec.processor.check.Models.matching;
import static io.github.filterspec.processor.check.Models.member;
import static io.github.filterspec.processor.check.Models.messages;
import static io.github.filterspec.processor.check.Models.param;
import static io.github.filterspec.processor.check.Models.query;
import static io.github.filterspec.processor.check.Models.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WhenUnset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pattern must be a regular expression on a member with texts. */
class PatternRuleTest {
  private static final String NO_TEXTS =
      "FS037: @Matches checks only texts, but the type of it() contains no text. Remove @Matches, or"
          + " change the type to String, UUID, a record with one String, or a Set or List of these types";

  static Stream<ValueType> texts() {
    ValueType open = new ValueType.OpenEnum(Models.type("State"), "name");
    return Stream.of(
        TEXT,
        ValueType.Scalar.UUID,
        open,
        TEXTS,
        new ValueType.ListType(open),
        new ValueType.SetType(ValueType.Scalar.UUID));
  }

  static Stream<ValueType> others() {
    return Stream.of(
        NUMBER,
        ValueType.Scalar.BOOLEAN,
        ValueType.Scalar.INSTANT,
        enumeration("OPEN"),
        new ValueType.MapType(TEXT),
        new ValueType.SetType(NUMBER),
        new ValueType.ListType(TEXTS));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void typesWithTextsAreAllowed(ValueType type) {
    assertThat(messages(new PatternRule(), spec(matching("[a-z]+", filter("it", type))))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("others")
  void typesWithoutTextsAreReported(ValueType type) {
    assertThat(messages(new PatternRule(), spec(matching("[a-z]+", filter("it", type)))))
        .containsExactly(NO_TEXTS);
  }

  @Test
  void invalidRegularExpressionIsReported() {
    assertThat(messages(new PatternRule(), spec(matching("[a-z", filter("it", TEXT)))))
        .containsExactly(
            "FS036: the pattern of it() is not a valid regular expression: Unclosed character class, near index"
                + " 3. Correct the pattern");
  }

  @Test
  void oneProblemIsOneError() {
    assertThat(messages(new PatternRule(), spec(matching("[a-z", filter("it", NUMBER)))))
        .containsExactly(NO_TEXTS);
  }

  @Test
  void cursorCannotHaveAPattern() {
    assertThat(
            messages(
                new PatternRule(),
                query(
                    matching(
                        "a+", member("it", new Role.Cursor("next"), TEXT, WhenUnset.UNDECLARED)))))
        .containsExactly(
            "FS037: it() is a cursor, which comes from the API and cannot have a pattern. Remove @Matches");
  }

  @Test
  void defaultMustMatchThePattern() {
    assertThat(messages(new PatternRule(), spec(matching("a+", param("it", TEXT, "aa")))))
        .isEmpty();
    assertThat(messages(new PatternRule(), spec(matching("a+", param("it", TEXT, "ab")))))
        .containsExactly(
            "FS015: the default \"ab\" of it() does not match the pattern of it(). Change the default or the pattern");
  }
}
