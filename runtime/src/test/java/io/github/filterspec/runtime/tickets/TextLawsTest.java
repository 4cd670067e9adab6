package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every text is either read back unchanged, or rejected with the name of its filter. */
class TextLawsTest {

  @Property(tries = 2000)
  void textIsReadBackOrRejected(@ForAll("anyText") String text) {
    if (text.isBlank() || hasHalfACharacter(text)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TicketsQuery.builder().tags(text))
          .withMessageStartingWith("tags: the value has an element that ");
    } else {
      TicketsQuery query = TicketsQuery.builder().tags(text).build();

      assertThat(TicketsQuery.fromJson(query.toJson()).value(TicketsQuery.TAGS).orElseThrow())
          .containsExactly(text);
    }
  }

  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<Character> awkward =
        Arbitraries.of(' ', '\t', '\n', '\u0000', '\u001f', '\u007f', '\u2028', '"', '\\', '/');
    Arbitrary<Character> halves = Arbitraries.chars().range('\ud800', '\udfff');
    return Arbitraries.oneOf(awkward, halves, Arbitraries.chars())
        .list()
        .ofMaxSize(6)
        .map(TextLawsTest::joined);
  }

  private static String joined(Iterable<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  private static boolean hasHalfACharacter(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff);
  }
}
