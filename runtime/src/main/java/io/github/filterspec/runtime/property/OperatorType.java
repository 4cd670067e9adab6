package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
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
  private final Meaning meaning;
  private final Arity arity;
  private final @Nullable Codec<?> codec;

  private OperatorType(
      String name, String token, Meaning meaning, Arity arity, @Nullable Codec<?> codec) {
    this.name = name;
    this.token = token;
    this.meaning = meaning;
    this.arity = arity;
    this.codec = codec;
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
    return new OperatorType(name, token, meaning, Arity.NONE, null);
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
    return new OperatorType(name, token, meaning, Arity.ONE, codec);
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
    return new OperatorType(name, token, meaning, Arity.TWO, codec);
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
    return new OperatorType(name, token, meaning, Arity.MANY, Codecs.setOf(codec));
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
    return meaning;
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
}
