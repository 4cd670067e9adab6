package io.github.filterspec.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.evaluation.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the canonical tree, tested with random trees in three-valued logic. */
class CanonicalTreeLawsTest {

  @Provide
  Arbitrary<Tree<Letter>> trees() {
    return trees(3);
  }

  private static Arbitrary<Tree<Letter>> trees(int depth) {
    Arbitrary<Tree<Letter>> leaves =
        Arbitraries.chars().range('a', 'e').map(letter -> new Tree.Leaf<>(new Letter(letter)));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<List<Tree<Letter>>> parts = trees(depth - 1).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        leaves,
        parts.map(Tree.All::new),
        parts.map(Tree.Any::new),
        trees(depth - 1).map(Tree.Not::new));
  }

  @Provide
  Arbitrary<Map<Character, Truth>> items() {
    return Arbitraries.maps(
            Arbitraries.chars().range('a', 'e'), Arbitraries.of(Truth.TRUE, Truth.FALSE))
        .ofMaxSize(5);
  }

  @Property(tries = 3_000)
  void canonicalTreeKeepsTheMeaning(
      @ForAll("trees") Tree<Letter> tree, @ForAll("items") Map<Character, Truth> item) {
    assertThat(truth(canonical(tree), item)).isEqualTo(truth(tree, item));
  }

  @Property(tries = 3_000)
  void canonicalTreeIsItsOwnCanonicalTree(@ForAll("trees") Tree<Letter> tree) {
    Tree<Letter> canonical = canonical(tree);

    assertThat(canonical(canonical)).isEqualTo(canonical);
  }

  @Property(tries = 3_000)
  void orderOfThePartsDoesNotMatter(@ForAll("trees") Tree<Letter> tree) {
    assertThat(canonical(reversed(tree))).isEqualTo(canonical(tree));
  }

  @Property(tries = 3_000)
  void treeOfTwoLevelsKeepsTheMeaning(
      @ForAll("trees") Tree<Letter> tree,
      @ForAll("items") Map<Character, Truth> item,
      @ForAll boolean orOfAnds) {
    Tree<Letter> canonical = canonical(tree);

    tree()
        .twoLevels(canonical, orOfAnds)
        .ifPresent(
            levels -> {
              assertThat(levels.depth()).isLessThanOrEqualTo(2);
              assertThat(truth(levels, item)).isEqualTo(truth(tree, item));
            });
  }

  @Example
  void alternativesThatAreAlreadyTrueAreLeftOut() {
    Tree<Letter> a = leaf('a');
    Tree<Letter> either = tree().anyOf(List.of(a, leaf('b')));

    assertThat(tree().allOf(List.of(either, a))).isEqualTo(a);
    assertThat(tree().anyOf(List.of(tree().allOf(List.of(a, leaf('b'))), a))).isEqualTo(a);
  }

  @Example
  void tooManyLevelsAreRefused() {
    List<Tree<Letter>> deep = new ArrayList<>(List.of(leaf('a')));
    for (int level = 0; level < 50; level++) {
      List<Tree<Letter>> parts = List.of(deep.remove(0), leaf((char) ('b' + level)));
      deep.add(level % 2 == 0 ? tree().allOf(parts) : tree().anyOf(parts));
    }

    assertThatThrownBy(() -> tree().allOf(List.of(deep.get(0), leaf('z'))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than 50 levels");
  }

  private static Tree<Letter> leaf(char letter) {
    return new Tree.Leaf<>(new Letter(letter));
  }

  private static CanonicalTree<Letter> tree() {
    return new CanonicalTree<>("Letters", letter -> false);
  }

  private static Tree<Letter> canonical(Tree<Letter> tree) {
    return tree().read(tree);
  }

  private static Tree<Letter> reversed(Tree<Letter> tree) {
    if (tree instanceof Tree.Leaf<Letter>) {
      return tree;
    }
    List<Tree<Letter>> parts = new ArrayList<>();
    tree.parts().forEach(part -> parts.add(reversed(part)));
    Collections.reverse(parts);
    if (tree instanceof Tree.Not<Letter>) {
      return new Tree.Not<>(parts.get(0));
    }
    return tree instanceof Tree.All<Letter> ? new Tree.All<>(parts) : new Tree.Any<>(parts);
  }

  private static Truth truth(Tree<Letter> tree, Map<Character, Truth> item) {
    return tree.fold(
        letter -> item.getOrDefault(letter.letter(), Truth.UNKNOWN),
        Truth::all,
        Truth::any,
        Truth::not);
  }
}
