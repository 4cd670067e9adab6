package io.github.filterspec.runtime.expression;

import io.github.filterspec.runtime.codec.Codec;
import java.util.List;
import java.util.stream.Collectors;

/** An expression of letters, in one of the two normal forms. */
final class Letters extends Expression<Letter, Letters> {
  static final ConditionTable<Letter, Letters> OR_OF_ANDS =
      ConditionTable.of(
          Letters.class,
          TwoLevels.orOfAnds("or", "and").tag("type").maxGroups(1000),
          groups -> new Letters(Letters.OR_OF_ANDS, groups),
          Letters::none);
  static final ConditionTable<Letter, Letters> AT_MOST_TWO =
      ConditionTable.of(
          Letters.class,
          TwoLevels.orOfAnds("or", "and").tag("type").maxGroups(2),
          groups -> new Letters(Letters.AT_MOST_TWO, groups),
          Letters::none);
  static final Codec<Letters> CODEC =
      ExpressionCodec.of(
          json -> {
            throw new AssertionError("not read here");
          });
  static final ConditionTable<Letter, Letters> AND_OF_ORS =
      ConditionTable.of(
          Letters.class,
          TwoLevels.andOfOrs("and", "or").tag("type").maxGroups(1000),
          groups -> new Letters(Letters.AND_OF_ORS, groups),
          Letters::none);

  private Letters(ConditionTable<Letter, Letters> table, List<List<Letter>> groups) {
    super(table, groups);
  }

  static Letters of(ConditionTable<Letter, Letters> form, char letter) {
    return form.single(new Letter(letter));
  }

  static Letters allOf(ConditionTable<Letter, Letters> form, List<Letters> parts) {
    return Expression.allOf(form, parts);
  }

  static Letters anyOf(ConditionTable<Letter, Letters> form, List<Letters> parts) {
    return Expression.anyOf(form, parts);
  }

  /** The groups as words: {@code ab c}. */
  String words() {
    return groups().stream()
        .map(group -> group.stream().map(Letter::describe).collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  private static Letter none(String json) {
    throw new AssertionError("not read here: " + json);
  }
}
