package io.github.filterspec.runtime.expression;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.text.JsonText;
import io.github.filterspec.runtime.text.Nesting;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A table of the types that the conditions of a spec can have. The table also contains the wire
 * form of the expressions.
 *
 * <p>Generated code has one constant for each type of conditions.
 *
 * @param <C> the generated condition
 * @param <E> the generated expression
 */
public final class ConditionTable<C extends Condition, E extends Expression<C, E>> {
  private final String type;
  private final TwoLevels form;
  private final Function<List<List<C>>, E> create;
  private final ConditionReader<C> reader;
  private final ConditionWriter<C> writer;

  private ConditionTable(
      Class<E> type,
      TwoLevels form,
      Function<List<List<C>>, E> create,
      Function<String, C> unknown) {
    this.type = type.getSimpleName();
    this.form = form;
    this.create = create;
    this.reader = new ConditionReader<>(this.type, form.tag(), unknown);
    this.writer = new ConditionWriter<>(this.type, form.tag());
  }

  /**
   * Returns a table that has no types of conditions.
   *
   * @param type the generated expression
   * @param form the wire form of an expression that has two levels
   * @param create a function that creates an expression from groups in canonical order
   * @param unknown a function that creates an unknown condition from its JSON
   * @param <C> the generated condition
   * @param <E> the generated expression
   * @return the table
   */
  public static <C extends Condition, E extends Expression<C, E>> ConditionTable<C, E> of(
      Class<E> type,
      TwoLevels form,
      Function<List<List<C>>, E> create,
      Function<String, C> unknown) {
    return new ConditionTable<>(type, form, create, unknown);
  }

  /**
   * Declares a type of conditions that have no operand.
   *
   * @param name the name of the method in the spec
   * @param tag the tag of the condition in the JSON
   * @param type the generated record
   * @param create a function that creates the generated record of a condition
   * @param <R> the generated record
   * @return the type of the conditions
   */
  public <R extends C> ConditionType<R, Boolean> flag(
      String name, String tag, Class<R> type, Supplier<R> create) {
    Operand<Boolean> operand = new Operand.None<>();
    return add(
        type,
        tag,
        new ConditionType<>(
            name, tag, Codecs.BOOLEAN, operand, none -> create.get(), record -> null));
  }

  /**
   * Declares a kind of condition whose operand is a field.
   *
   * @param name the name of the method in the spec
   * @param tag the tag of the condition in the JSON
   * @param field the name of the field that contains the operand
   * @param codec the codec of the operands
   * @param type the generated record
   * @param create a function that creates the generated record of a condition
   * @param get a function that returns the operand from a generated record
   * @param <R> the generated record
   * @param <T> the Java type of the operand
   * @return the type of the conditions
   */
  public <R extends C, T> ConditionType<R, T> filter(
      String name,
      String tag,
      String field,
      Codec<T> codec,
      Class<R> type,
      Function<T, R> create,
      Function<R, T> get) {
    Operand<T> operand = new Operand.Field<>(field, codec, false);
    return add(type, tag, new ConditionType<>(name, tag, codec, operand, create, get));
  }

  /**
   * Declares a kind of condition that has an optional operand. If a condition has no operand, the
   * JSON of the condition does not have the field of the operand.
   *
   * @param name the name of the method in the spec
   * @param tag the tag of the condition in the JSON
   * @param field the name of the field that contains the operand
   * @param codec the codec of the operands
   * @param type the generated record
   * @param create a function that creates the generated record of a condition; the operand is null
   *     if the field is absent
   * @param get a function that returns the operand from a generated record
   * @param <R> the generated record
   * @param <T> the Java type of the operand
   * @return the type of the conditions
   */
  public <R extends C, T> ConditionType<R, T> optional(
      String name,
      String tag,
      String field,
      Codec<T> codec,
      Class<R> type,
      Function<@Nullable T, R> create,
      Function<R, @Nullable T> get) {
    Operand<T> operand = new Operand.Field<>(field, codec, true);
    return add(type, tag, new ConditionType<>(name, tag, codec, operand, create, get));
  }

  /**
   * Declares a kind of condition whose operand is an object. The fields of the operand are written
   * as fields of the condition.
   *
   * @param name the name of the method in the spec
   * @param tag the tag of the condition in the JSON
   * @param codec the codec of the operands, which writes each operand as a JSON object
   * @param type the generated record
   * @param create a function that creates the generated record of a condition
   * @param get a function that returns the operand from a generated record
   * @param <R> the generated record
   * @param <T> the Java type of the operand
   * @return the type of the conditions
   */
  public <R extends C, T> ConditionType<R, T> flat(
      String name,
      String tag,
      Codec<T> codec,
      Class<R> type,
      Function<T, R> create,
      Function<R, T> get) {
    Operand<T> operand = new Operand.Flat<>(codec);
    return add(type, tag, new ConditionType<>(name, tag, codec, operand, create, get));
  }

  private <R extends C, T> ConditionType<R, T> add(
      Class<R> record, String tag, ConditionType<R, T> conditions) {
    reader.add(tag, conditions);
    writer.add(record, conditions);
    return conditions;
  }

  /**
   * Writes a condition.
   *
   * @param condition a condition whose type is in this table
   * @param sink the target
   */
  public void write(C condition, JsonSink sink) {
    writer.write(condition, sink);
  }

  /**
   * Describes a condition as text for people.
   *
   * @param condition a condition whose type is in this table
   * @return one line of text, without the control characters and the invisible characters of values
   */
  public String describe(C condition) {
    return writer.describe(condition);
  }

  /**
   * Returns the canonical JSON of an unknown condition.
   *
   * @param json a JSON object with a tag
   * @return the JSON of the condition, in which the tag is the first field and the other fields are
   *     in alphabetical order
   * @throws IllegalArgumentException if the text is not a JSON object with a tag, or if the text is
   *     a condition that the spec declares, and so is not an unknown condition
   */
  public String unknown(String json) {
    JsonNode tree = JsonText.parse(json, type);
    Nesting.check(tree, type);
    return reader.unknown(tree);
  }

  /** Returns the tag of an unknown condition. */
  String tagOf(UnknownJson raw) {
    return writer.tagOf(raw);
  }

  /**
   * Reads an expression from JSON.
   *
   * @param json a JSON text
   * @return the expression in the normal form
   * @throws IllegalArgumentException if the text is not JSON, or not an expression of the spec; the
   *     message does not quote the text
   */
  public E read(String json) {
    return readTree(JsonText.parse(json, type));
  }

  /**
   * Reads an expression from JSON.
   *
   * @param json a tree
   * @return the expression in the normal form
   * @throws MalformedExpressionException if the tree is not an expression of the spec
   */
  public E read(JsonTree json) {
    return readTree(json.node());
  }

  private E readTree(JsonNode json) {
    Nesting.check(json, type);
    List<List<C>> groups = new ExpressionReader<>(type, form, reader).read(json);
    return create.apply(
        new NormalForm<>(type, List.of(groups), UnknownJson.class::isInstance).read());
  }

  /**
   * Returns an expression that has only one condition.
   *
   * @param condition the condition
   * @return the expression
   */
  public E single(C condition) {
    Objects.requireNonNull(condition, () -> type + ": null was passed. Leave the condition out.");
    return create.apply(List.of(List.of(condition)));
  }

  E create(List<List<C>> groups) {
    return create.apply(groups);
  }

  String type() {
    return type;
  }

  TwoLevels form() {
    return form;
  }
}
