package io.github.filterspec.runtime.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A template writes operands so that they are read back, whatever they contain. */
class ClauseTemplateTest {
  private static final Quoting BACKSLASH = new Quoting("\\");
  private static final Quoting TWICE = new Quoting("'");

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab ':\"\\,()[]{}<>=\u00e9\uD83D\uDE00".toCharArray())
        .ofMaxLength(12);
  }

  @Property
  void anOperandBetweenQuotationMarksIsReadBack(@ForAll("texts") String text) {
    for (ClauseTemplate template :
        List.of(
            new ClauseTemplate("f({property},\"{operand}\")", BACKSLASH),
            new ClauseTemplate("{property} eq '{operand}'", TWICE))) {
      List<List<String>> operands = List.of(List.of(text));

      assertThat(template.read(template.write("p", operands), "p", 1, false)).contains(operands);
    }
  }

  @Property
  void aSetIsReadBack(@ForAll("texts") String one, @ForAll("texts") String other) {
    ClauseTemplate template = new ClauseTemplate("{property} in ['{operand}']", TWICE);
    List<List<String>> operands = List.of(List.of(one, other));

    assertThat(template.read(template.write("p", operands), "p", 1, true)).contains(operands);
  }

  @Property
  void anOperandNeverEndsTheQuotationMarks(@ForAll("texts") String text) {
    String clause = new ClauseTemplate("'{operand}'", TWICE).write("p", List.of(List.of(text)));
    TextSyntax syntax = new TextSyntax(" AND ", " OR ", "", "", TWICE, false);

    assertThat(TWICE.end(clause, 0)).isEqualTo(clause.length());
    assertThat(syntax.<String>read(clause, each -> each).conditions()).containsExactly(clause);
  }

  @Test
  void twoOperandsWithoutQuotationMarksAreReadBack() {
    ClauseTemplate template = new ClauseTemplate("{property}:{operand}..{second}", TWICE);
    List<List<String>> operands = List.of(List.of("-1.5"), List.of("3"));

    assertThat(template.write("p", operands)).isEqualTo("p:-1.5..3");
    assertThat(template.read("p:-1.5..3", "p", 2, false)).contains(operands);
  }

  @Test
  void anOperandWithoutQuotationMarksHasOnlySafeCharacters() {
    ClauseTemplate template = new ClauseTemplate("{property}:{operand}", TWICE);

    for (String text : List.of("", "a b", "a)", "a\"", "'", "a,b", "\u00e9", "a\nb")) {
      assertThatThrownBy(() -> template.write("p", List.of(List.of(text))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("cannot read without quotation marks");
    }
  }

  @Test
  void aLongTextIsReadWithoutRecursion() {
    ClauseTemplate template = new ClauseTemplate("{property}:\"{operand}\"", BACKSLASH);
    List<List<String>> operands = List.of(List.of("\\\"".repeat(100_000)));

    assertThat(template.read(template.write("p", operands), "p", 1, false)).contains(operands);
  }
}
