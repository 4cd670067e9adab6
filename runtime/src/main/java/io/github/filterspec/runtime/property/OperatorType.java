package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.evaluation.Comparison;
import io.github.filterspec.runtime.evaluation.Meaning;
import io.github.filterspec.runtime.text.JsonText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An operator of a kind of property. Only generated code creates operators. */
public final class OperatorType {

  /** The number of operands of an operator. */
  enum Arity {
    NONE,
    ONE,
    TWO,
    MANY
  }

  private final String name;
  private final String token;
  private final Comparison comparison;
  private final Arity arity;
  private final @Nullable Codec<?> operandCodec;
  private final @Nullable Codec<?> codec;
  private final @Nullable JsonNode literal;

  private OperatorType(
      String name,
      String token,
      Comparison comparison,
      Arity arity,
      @Nullable Codec<?> operandCodec,
      @Nullable Codec<?> codec,
      @Nullable JsonNode literal) {
    this.name = name;
    this.token = token;
    this.comparison = comparison;
    this.arity = arity;
    this.operandCodec = operandCodec;
    this.codec = codec;
    this.literal = literal;
  }

  /**
   * Returns an operator without operands.
   *
   * @param name the name of the method in the kind
   * @param token the name of the operator on the wire
   * @param meaning the meaning of the operator
   * @return the operator
   */
  public static OperatorType none(String name, String token, Meaning meaning) {
    return of(name, token, meaning, Arity.NONE, null);
  }

  /**
   * Returns an operator with one operand.
   *
   * @param name the name of the method in the kind
   * @param token the name of the operator on the wire
   * @param meaning the meaning of the operator
   * @param codec the codec of the operand
   * @return the operator
   */
  public static OperatorType one(String name, String token, Meaning meaning, Codec<?> codec) {
    return of(name, token, meaning, Arity.ONE, codec);
  }

  /**
   * Returns an operator with two operands.
   *
   * @param name the name of the method in the kind
   * @param token the name of the operator on the wire
   * @param meaning the meaning of the operator
   * @param codec the codec of each operand
   * @return the operator
   */
  public static OperatorType two(String name, String token, Meaning meaning, Codec<?> codec) {
    return of(name, token, meaning, Arity.TWO, codec);
  }

  /**
   * Returns an operator with a set of operands.
   *
   * @param name the name of the method in the kind
   * @param token the name of the operator on the wire
   * @param meaning the meaning of the operator
   * @param codec the codec of each operand
   * @return the operator
   */
  public static OperatorType many(String name, String token, Meaning meaning, Codec<?> codec) {
    return of(name, token, meaning, Arity.MANY, codec);
  }

  private static OperatorType of(
      String name, String token, Meaning meaning, Arity arity, @Nullable Codec<?> codec) {
    return new OperatorType(
        name,
        token,
        new Comparison(meaning, false, false),
        arity,
        codec,
        codec != null && arity == Arity.MANY ? Codecs.setOf(codec) : codec,
        BooleanNode.TRUE);
  }

  /**
   * Makes upper-case letters equal to lower-case letters when a condition is evaluated in memory.
   *
   * @return the copy
   */
  public OperatorType ignoringCase() {
    return with(new Comparison(meaning(), true, comparison.missingDiffers()));
  }

  /**
   * Makes a missing value different from each operand when a condition is evaluated in memory.
   *
   * @return the copy
   */
  public OperatorType missingDiffers() {
    return with(new Comparison(meaning(), comparison.ignoresCase(), true));
  }

  private OperatorType with(Comparison other) {
    return new OperatorType(name, token, other, arity, operandCodec, codec, literal);
  }

  /**
   * Sets the JSON that an operator without operands has in the place of the operand.
   *
   * @param json the JSON
   * @return the copy
   */
  public OperatorType literal(String json) {
    JsonNode value = JsonText.parse(json, name);
    return new OperatorType(name, token, comparison, arity, operandCodec, codec, value);
  }

  /**
   * Writes the name of the property in the place of the operand of an operator without operands.
   *
   * @return the copy
   */
  public OperatorType propertyAsOperand() {
    return new OperatorType(name, token, comparison, arity, operandCodec, codec, null);
  }

  /** Returns the JSON that an operator without operands has in the place of the operand. */
  JsonNode literal(PropertyName property) {
    return literal == null ? TextNode.valueOf(property.wire()) : literal;
  }

  /**
   * Returns the operands that are in the place of the operand; empty if the operator has other
   * operands.
   */
  Optional<List<JsonNode>> operands(JsonNode json, PropertyName property) {
    return switch (arity) {
      case NONE -> json.equals(literal(property)) ? Optional.of(List.of()) : Optional.empty();
      case ONE, MANY -> Optional.of(List.of(json));
      case TWO -> Optional.empty();
    };
  }

  /** Returns the name of the method in the kind. */
  String name() {
    return name;
  }

  /** Returns the name of the operator on the wire. */
  String token() {
    return token;
  }

  Meaning meaning() {
    return comparison.meaning();
  }

  Comparison comparison() {
    return comparison;
  }

  Arity arity() {
    return arity;
  }

  /**
   * Returns the codec of the operand, or of each of two operands, or of the set of operands; empty
   * for an operator without operands.
   */
  @SuppressWarnings("unchecked") // the methods of the generated class pass values of this type
  Optional<Codec<Object>> codec() {
    return Optional.ofNullable((Codec<Object>) codec);
  }

  /** Returns the codec of one operand; empty for an operator without operands. */
  @SuppressWarnings("unchecked") // the methods of the generated class pass values of this type
  Optional<Codec<Object>> operandCodec() {
    return Optional.ofNullable((Codec<Object>) operandCodec);
  }
}
