package io.github.filterspec.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The normal form of expressions, with letters as conditions. */
class NormalFormTest {
  private static final Letters A = orOfAnds('a');
  private static final Letters B = orOfAnds('b');
  private static final Letters C = orOfAnds('c');
  private static final Letters D = orOfAnds('d');

  private static Letters orOfAnds(int letter) {
    return Letters.of(Letters.OR_OF_ANDS, (char) letter);
  }

  private static Letters andOfOrs(int letter) {
    return Letters.of(Letters.AND_OF_ORS, (char) letter);
  }

  @Test
  void andJoinsGroupsAndOrAddsGroups() {
    assertThat(A.and(B).or(C).words()).isEqualTo("ab c");
  }

  @Test
  void andIsDistributedOverOr() {
    assertThat(A.or(B).and(C.or(D)).words()).isEqualTo("ac ad bc bd");
  }

  @Test
  void orIsDistributedOverAndInAndOfOrs() {
    Letters ab = andOfOrs('a').and(andOfOrs('b'));
    Letters cd = andOfOrs('c').and(andOfOrs('d'));

    assertThat(ab.or(cd).words()).isEqualTo("ac ad bc bd");
    assertThat(ab.and(cd).words()).isEqualTo("a b c d");
  }

  @Test
  void duplicatesAreWrittenOnce() {
    assertThat(A.and(B).and(A).or(B.and(A)).words()).isEqualTo("ab");
  }

  @Test
  void absorbedGroupIsLeftOut() {
    assertThat(A.or(A.and(B)).or(C.and(B).and(D)).or(B.and(D)).words()).isEqualTo("a bd");
  }

  @Test
  void manyExpressionsAreCombinedAtOnce() {
    assertThat(Letters.anyOf(Letters.OR_OF_ANDS, List.of(C, B, A)).words()).isEqualTo("a b c");
    assertThat(Letters.allOf(Letters.OR_OF_ANDS, List.of(C, B.or(D), A)).words())
        .isEqualTo("abc acd");
  }

  @Test
  void expressionWithoutGroupsIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Letters.anyOf(Letters.OR_OF_ANDS, List.of()))
        .withMessage(
            "Letters: anyOf was called without expressions. Pass at least one expression.");
  }

  @Test
  void nullIsRejected() {
    assertThatNullPointerException()
        .isThrownBy(() -> Letters.allOf(Letters.OR_OF_ANDS, Arrays.asList(A, null)))
        .withMessage("Letters: null was passed to allOf. Remove the null argument.");
  }

  @Test
  void limitOfSpecIsCheckedWhenExpressionIsSet() {
    assertThat(Letters.CODEC.problem(oneOf(0, 1000))).isNull();
    assertThat(Letters.CODEC.problem(oneOf(0, 1001)))
        .isEqualTo("has 1001 groups, but the spec allows at most 1000");
  }

  @Test
  void intermediateResultCanExceedLimitOfSpec() {
    Letters forty = oneOf(0, 40);
    Letters product = forty.and(oneOf(40, 80));

    assertThat(product.groups()).hasSize(1600);
    assertThat(product.or(forty)).isEqualTo(forty);
  }

  @Test
  void tooLargeExpressionIsRejectedWhileItIsBuilt() {
    Letters one = oneOf(0, 400);
    Letters other = oneOf(400, 800);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.and(other))
        .withMessage(
            "Letters: the combined expression has more than 100000 groups."
                + " Combine fewer alternatives, or send several smaller expressions.");
  }

  @Test
  void onlyRemainingGroupsAreLimited() {
    Letters thousand = oneOf(0, 1000);

    assertThat(thousand.and(thousand)).isEqualTo(thousand);
  }

  @Test
  void orderOfArgumentsDoesNotMatter() {
    Letters some = oneOf(0, 40);
    Letters others = oneOf(40, 80);
    Letters first = oneOf(0, 1);

    Letters expected = first.and(others);
    for (List<Letters> order :
        List.of(List.of(first, some, others), List.of(others, some, first))) {
      assertThat(Letters.allOf(Letters.OR_OF_ANDS, order)).isEqualTo(expected);
    }
  }

  @Test
  void manyAlternativesCanBecomeOne() {
    List<Letters> alternatives = new ArrayList<>();
    oneOf(0, 1000)
        .groups()
        .forEach(group -> alternatives.add(A.and(orOfAnds(group.get(0).letter()))));
    oneOf(1000, 2000)
        .groups()
        .forEach(group -> alternatives.add(A.and(orOfAnds(group.get(0).letter()))));
    alternatives.add(A);

    assertThat(Letters.anyOf(Letters.OR_OF_ANDS, alternatives)).isEqualTo(A);
  }

  /** Every group begins with the common condition. */
  @Test
  void thousandGroupsWithCommonConditionAreCombinedQuickly() {
    Letters base = oneOf(0, 1000).and(A);

    assertThat(base.and(base)).isEqualTo(base);
  }

  private static Letters oneOf(int from, int to) {
    List<Letters> letters =
        IntStream.range(from, to).mapToObj(number -> orOfAnds('一' + number)).toList();
    return Letters.anyOf(Letters.OR_OF_ANDS, letters);
  }
}
