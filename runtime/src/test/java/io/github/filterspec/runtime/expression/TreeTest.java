package io.github.filterspec.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The tree of expressions, with characters as conditions. */
class TreeTest {
  private static final Tree<Character> A = new Tree.Leaf<>('a');
  private static final Tree<Character> B = new Tree.Leaf<>('b');
  private static final Tree<Character> C = new Tree.Leaf<>('c');
  private static final Tree<Character> NESTED = any(A, all(B, new Tree.Not<>(any(A, all(B, C)))));

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static Tree<Character> all(Tree<Character>... parts) {
    return new Tree.All<>(List.of(parts));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static Tree<Character> any(Tree<Character>... parts) {
    return new Tree.Any<>(List.of(parts));
  }

  @Test
  void foldComputesFromConditionsToWhole() {
    String folded =
        NESTED.fold(
            String::valueOf,
            parts -> "(" + String.join("&", parts) + ")",
            parts -> "(" + String.join("|", parts) + ")",
            part -> "!" + part);

    assertThat(folded).isEqualTo("(a|(b&!(a|(b&c))))");
  }

  @Test
  void conditionsAreListedFromLeftToRight() {
    assertThat(NESTED.conditions()).containsExactly('a', 'b', 'a', 'b', 'c');
  }

  @Test
  void descriptionHasParenthesesAroundParts() {
    assertThat(all(any(A, B), any(C)).describe(String::valueOf)).isEqualTo("(a or b) and c");
    assertThat(any(A, all(B, any(A, all(B, C)))).describe(String::valueOf))
        .isEqualTo("a or (b and (a or (b and c)))");
    assertThat(any(A, new Tree.Not<>(all(B, C))).describe(String::valueOf))
        .isEqualTo("a or not (b and c)");
    assertThat(new Tree.Not<>(A).describe(String::valueOf)).isEqualTo("not (a)");
  }

  @Test
  void groupWithoutConditionsIsDescribed() {
    assertThat(any(all()).describe(String::valueOf)).isEqualTo("a group without conditions");
  }
}
