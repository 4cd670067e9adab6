package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.WireText;
import io.github.filterspec.runtime.expression.MalformedExpressionException;
import io.github.filterspec.runtime.expression.Tree;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.json.JsonWritable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wire form of an expression that is one text, with AND, OR and NOT between the conditions. A
 * wire form is immutable, so its methods return a changed copy.
 *
 * <pre>{@code
 * InfixText.and(" AND ").or(" OR ").around("\"").maxLength(512)
 * }</pre>
 */
public final class InfixText extends TreeForm {
  private final TextSyntax syntax;
  private final int maxLength;
  private final int maxConditions;

  private InfixText(TextSyntax syntax, int maxLength, int maxConditions) {
    super(TreeLimits.NONE);
    this.syntax = syntax;
    this.maxLength = maxLength;
    this.maxConditions = maxConditions;
  }

  /**
   * Returns the wire form.
   *
   * @param connector the text between the parts of an AND
   * @return the wire form
   */
  public static InfixText and(String connector) {
    return new InfixText(
        new TextSyntax(connector, "", "", "", new Quoting(""), false),
        Integer.MAX_VALUE,
        Integer.MAX_VALUE);
  }

  /**
   * Sets the text between the parts of an OR.
   *
   * @param connector the text
   * @return the copy
   */
  public InfixText or(String connector) {
    return with(
        new TextSyntax(
            syntax.and(),
            connector,
            syntax.not(),
            syntax.around(),
            syntax.quoting(),
            syntax.functions()));
  }

  /**
   * Sets the text before the part of a NOT.
   *
   * @param connector a word with a space, or a sign
   * @return the copy
   */
  public InfixText not(String connector) {
    return with(
        new TextSyntax(
            syntax.and(),
            syntax.or(),
            connector,
            syntax.around(),
            syntax.quoting(),
            syntax.functions()));
  }

  /**
   * Sets the text before and after the whole expression.
   *
   * @param text the text
   * @return the copy
   */
  public InfixText around(String text) {
    return with(
        new TextSyntax(
            syntax.and(), syntax.or(), syntax.not(), text, syntax.quoting(), syntax.functions()));
  }

  /**
   * Sets how a quotation mark is written that is in a text between quotation marks.
   *
   * @param escape a backslash, or the quotation mark that is written twice
   * @return the copy
   */
  public InfixText escape(String escape) {
    return with(
        new TextSyntax(
            syntax.and(),
            syntax.or(),
            syntax.not(),
            syntax.around(),
            new Quoting(escape),
            syntax.functions()));
  }

  /**
   * Makes AND, OR and NOT the names of functions, as in {@code and(a,b)}.
   *
   * @return the copy
   */
  public InfixText functions() {
    return with(
        new TextSyntax(
            syntax.and(), syntax.or(), syntax.not(), syntax.around(), syntax.quoting(), true));
  }

  /**
   * Sets the largest length of an expression when it is sent.
   *
   * @param most the largest number of characters, 1 or more
   * @return the copy
   */
  public InfixText maxLength(int most) {
    return new InfixText(syntax, most, maxConditions);
  }

  /**
   * Sets the largest number of conditions of an expression when it is sent.
   *
   * @param most the largest number, 1 or more
   * @return the copy
   */
  public InfixText maxConditions(int most) {
    return new InfixText(syntax, maxLength, most);
  }

  private InfixText with(TextSyntax other) {
    return new InfixText(other, maxLength, maxConditions);
  }

  @Override
  @Nullable String exceededLimit(Tree<PropertyCondition> expression) {
    String conditions = exceeded(expression.conditions().size(), "conditions", maxConditions);
    return conditions == null
        ? exceeded(text(expression).length(), "characters", maxLength)
        : conditions;
  }

  @Override
  void write(Tree<PropertyCondition> expression, JsonSink sink) {
    sink.text(text(expression));
  }

  private String text(Tree<PropertyCondition> expression) {
    return syntax.around()
        + syntax.write(expression, InfixText::clause, PropertyCondition::isUnknown)
        + syntax.around();
  }

  /** Returns the text of a condition. The JSON of each condition is a text. */
  private static String clause(PropertyCondition condition) {
    return JsonTree.of((JsonWritable) condition).node().textValue();
  }

  @Override
  void write(PropertyCondition condition, JsonSink sink) {
    OperatorType operator = condition.type().orElseThrow();
    List<List<String>> operands = new ArrayList<>();
    for (int index = 0; index < condition.size(); index++) {
      operands.add(operands(condition, operator, index));
    }
    try {
      sink.text(template(operator).write(condition.name().wire(), operands));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s: the operand of %s %s"
              .formatted(condition.name().name(), operator.name(), e.getMessage()));
    }
  }

  private static List<String> operands(
      PropertyCondition condition, OperatorType operator, int index) {
    JsonNode json = condition.operandTree(index);
    Collection<JsonNode> values = new ArrayList<>();
    if (operator.arity() == OperatorType.Arity.MANY) {
      json.forEach(values::add);
    } else {
      values.add(json);
    }
    return values.stream().map(WireText::plain).toList();
  }

  private ClauseTemplate template(OperatorType operator) {
    return new ClauseTemplate(operator.token(), syntax.quoting());
  }

  @Override
  Tree<PropertyCondition> readTree(JsonNode json, String path, PropertyReader reader) {
    if (!json.isTextual()) {
      throw new MalformedExpressionException(reader.type(), path, "is not a text");
    }
    String text = json.textValue();
    String around = syntax.around();
    if (text.length() < 2 * around.length() || !text.startsWith(around) || !text.endsWith(around)) {
      throw new MalformedExpressionException(
          reader.type(), path, "does not begin and end with " + around);
    }
    String inner = text.substring(around.length(), text.length() - around.length());
    if (inner.isBlank()) {
      throw new MalformedExpressionException(reader.type(), path, "has no conditions");
    }
    return syntax.read(inner, clause -> condition(clause, reader));
  }

  private PropertyCondition condition(String clause, PropertyReader reader) {
    return reader.read(
        TextSyntax.beginning(clause),
        reader.namesIn(clause),
        TextNode.valueOf(clause),
        "",
        (name, operator) -> operands(clause, name, operator));
  }

  private Optional<List<JsonNode>> operands(
      String clause, PropertyName name, OperatorType operator) {
    int operands =
        switch (operator.arity()) {
          case NONE -> 0;
          case ONE, MANY -> 1;
          case TWO -> 2;
        };
    boolean set = operator.arity() == OperatorType.Arity.MANY;
    return template(operator)
        .read(clause, name.wire(), operands, set)
        .map(found -> found.stream().map(texts -> operand(texts, operator, set)).toList());
  }

  private static JsonNode operand(List<String> texts, OperatorType operator, boolean set) {
    Codec<Object> codec = operator.operandCodec().orElseThrow();
    List<JsonNode> json = texts.stream().map(text -> WireText.read(text, codec)).toList();
    return set ? JsonNodeFactory.instance.arrayNode().addAll(json) : json.get(0);
  }
}
