package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.expression.CanonicalTree;
import io.github.filterspec.runtime.expression.Tree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A wire form of expressions that are sent as a tree. The tree has the levels that the caller
 * combined. Only if these levels exceed a limit of the API, the expression is sent as an OR of ANDs
 * or as an AND of ORs, whichever has fewer conditions.
 */
abstract sealed class TreeForm extends PropertyForm permits PropertyTree, OperatorKeys, InfixText {
  private final TreeLimits limits;

  TreeForm(TreeLimits limits) {
    this.limits = limits;
  }

  final TreeLimits limits() {
    return limits;
  }

  private static CanonicalTree<PropertyCondition> canonical(String type) {
    return new CanonicalTree<>(type, PropertyCondition::isUnknown);
  }

  @Override
  final Tree<PropertyCondition> single(PropertyCondition condition) {
    return new Tree.Leaf<>(condition);
  }

  @Override
  final Tree<PropertyCondition> allOf(String type, List<Tree<PropertyCondition>> expressions) {
    return canonical(type).allOf(expressions);
  }

  @Override
  final Tree<PropertyCondition> anyOf(String type, List<Tree<PropertyCondition>> expressions) {
    return canonical(type).anyOf(expressions);
  }

  @Override
  final Tree<PropertyCondition> not(String type, Tree<PropertyCondition> expression) {
    return canonical(type).not(expression);
  }

  @Override
  final Tree<PropertyCondition> sent(String type, Tree<PropertyCondition> expression) {
    if (limits.allow(expression)) {
      return expression;
    }
    return Stream.of(true, false)
        .map(orOfAnds -> canonical(type).twoLevels(expression, orOfAnds))
        .flatMap(Optional::stream)
        .filter(limits::allow)
        .min(Comparator.comparingInt(tree -> tree.conditions().size()))
        .orElse(expression);
  }

  @Override
  @Nullable String exceededLimit(Tree<PropertyCondition> expression) {
    return limits.exceeded(expression);
  }

  @Override
  final Tree<PropertyCondition> read(JsonNode json, PropertyReader reader) {
    return canonical(reader.type()).read(readTree(json, "", reader));
  }

  /**
   * Reads an expression with the levels that the JSON has.
   *
   * @param path the path to the JSON, for use in messages
   */
  abstract Tree<PropertyCondition> readTree(JsonNode json, String path, PropertyReader reader);
}
