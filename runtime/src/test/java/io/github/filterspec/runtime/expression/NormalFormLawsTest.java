package io.github.filterspec.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the normal form, tested with random expressions. */
class NormalFormLawsTest {

  /** An expression before it is in the normal form. */
  sealed interface Tree {
    Letters build(ConditionTable<Letter, Letters> form);

    boolean holds(Set<Character> those);

    record Leaf(char letter) implements Tree {
      @Override
      public Letters build(ConditionTable<Letter, Letters> form) {
        return Letters.of(form, letter);
      }

      @Override
      public boolean holds(Set<Character> those) {
        return those.contains(letter);
      }
    }

    record All(List<Tree> parts) implements Tree {
      @Override
      public Letters build(ConditionTable<Letter, Letters> form) {
        return Letters.allOf(form, parts.stream().map(part -> part.build(form)).toList());
      }

      @Override
      public boolean holds(Set<Character> those) {
        return parts.stream().allMatch(part -> part.holds(those));
      }
    }

    record Any(List<Tree> parts) implements Tree {
      @Override
      public Letters build(ConditionTable<Letter, Letters> form) {
        return Letters.anyOf(form, parts.stream().map(part -> part.build(form)).toList());
      }

      @Override
      public boolean holds(Set<Character> those) {
        return parts.stream().anyMatch(part -> part.holds(those));
      }
    }
  }

  @Provide
  Arbitrary<Tree> trees() {
    return trees(3);
  }

  private static Arbitrary<Tree> trees(int depth) {
    Arbitrary<Tree> leaves = Arbitraries.chars().range('a', 'f').map(Tree.Leaf::new);
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<List<Tree>> parts = trees(depth - 1).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(leaves, parts.map(Tree.All::new), parts.map(Tree.Any::new));
  }

  @Provide
  Arbitrary<ConditionTable<Letter, Letters>> forms() {
    return Arbitraries.of(List.of(Letters.OR_OF_ANDS, Letters.AND_OF_ORS));
  }

  @Property
  void normalFormKeepsMeaning(
      @ForAll("trees") Tree tree, @ForAll("forms") ConditionTable<Letter, Letters> form) {
    Letters built = tree.build(form);
    for (Set<Character> those : subsets("abcdef")) {
      boolean holds =
          built.fold(
              condition -> those.contains(condition.letter()),
              parts -> parts.stream().allMatch(part -> part),
              parts -> parts.stream().anyMatch(part -> part));

      assertThat(holds).isEqualTo(tree.holds(those));
    }
  }

  @Property
  void noGroupContainsAnother(
      @ForAll("trees") Tree tree, @ForAll("forms") ConditionTable<Letter, Letters> form) {
    List<List<Letter>> groups = tree.build(form).groups();

    for (List<Letter> group : groups) {
      assertThat(groups.stream().filter(group::containsAll)).containsExactly(group);
    }
  }

  @Property
  void orderOfPartsDoesNotMatter(
      @ForAll("trees") Tree one,
      @ForAll("trees") Tree other,
      @ForAll("forms") ConditionTable<Letter, Letters> form) {
    Letters left = one.build(form);
    Letters right = other.build(form);

    assertThat(left.and(right)).isEqualTo(right.and(left)).hasToString(right.and(left).toJson());
    assertThat(left.or(right)).isEqualTo(right.or(left)).hasToString(right.or(left).toJson());
    assertThat(left.or(left.and(right))).isEqualTo(left);
    assertThat(left.and(left.or(right))).isEqualTo(left);
  }

  @Property
  void onlyFinalExpressionIsLimited(@ForAll("trees") Tree tree) {
    Letters built = tree.build(Letters.AT_MOST_TWO);

    int groups = built.groups().size();
    assertThat(Letters.CODEC.problem(built))
        .isEqualTo(
            groups <= 2 ? null : "has %d groups, but the spec allows at most 2".formatted(groups));
  }

  private static List<Set<Character>> subsets(String letters) {
    List<Set<Character>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << letters.length(); bits++) {
      Set<Character> subset = new HashSet<>();
      for (int index = 0; index < letters.length(); index++) {
        if ((bits >> index & 1) == 1) {
          subset.add(letters.charAt(index));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }
}
