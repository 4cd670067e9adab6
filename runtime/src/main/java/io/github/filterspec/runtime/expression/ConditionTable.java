package io.github.filterspec.runtime.expression;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.text.ForeignText;
import io.github.filterspec.runtime.text.JsonText;
import io.github.filterspec.runtime.text.Nesting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The types of conditions that a spec knows, and how expressions of them are written.
 *
 * <p>Generated code declares the types one by one, as constants; nothing is added afterwards.
 *
 * @param <C> the generated condition
 * @param <E> the generated expression
 */
public final class ConditionTable<C extends Condition, E extends Expression<C, E>> {
  private final String type;
  private final TwoLevels form;
  private final Function<List<List<C>>, E> create;
  private final ConditionReader<C> reader;
  private final Map<Class<?>, ConditionType<?, ?>> byClass = new HashMap<>();

  private ConditionTable(
      String type, TwoLevels form, Function<List<List<C>>, E> create, Function<String, C> untyped) {
    this.type = type;
    this.form = form;
    this.create = create;
    this.reader = new ConditionReader<>(type, form.tag(), untyped);
  }

  /**
   * A table without conditions.
   *
   * @param type the simple name of the generated expression, for messages
   * @param form how its two levels are written
   * @param create makes an expression of groups in canonical order
   * @param untyped makes a condition that the spec cannot express of its JSON
   * @param <C> the generated condition
   * @param <E> the generated expression
   * @return the table
   */
  public static <C extends Condition, E extends Expression<C, E>> ConditionTable<C, E> of(
      String type, TwoLevels form, Function<List<List<C>>, E> create, Function<String, C> untyped) {
    return new ConditionTable<>(type, form, create, untyped);
  }

  /**
   * Declares conditions without an operand.
   *
   * @param name what it is called in Java
   * @param tag what tells it apart on the wire
   * @param type the generated record
   * @param create makes it
   * @param <R> the generated record
   * @return the type of these conditions
   */
  public <R extends C> ConditionType<R, Boolean> flag(
      String name, String tag, Class<R> type, Supplier<R> create) {
    Operand<Boolean> operand = new Operand.None<>();
    return add(
        type,
        tag,
        new ConditionType<>(name, tag, Codecs.BOOLEAN, operand, it -> create.get(), it -> null));
  }

  /**
   * Declares conditions whose operand is a field.
   *
   * @param name what it is called in Java
   * @param tag what tells it apart on the wire
   * @param field the operand's field
   * @param codec how operands are written
   * @param type the generated record
   * @param create makes it
   * @param get its operand
   * @param <R> the generated record
   * @param <T> the type of the operand
   * @return the type of these conditions
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
   * Declares conditions whose operand is a field that may be absent.
   *
   * @param name what it is called in Java
   * @param tag what tells it apart on the wire
   * @param field the operand's field
   * @param codec how operands are written
   * @param type the generated record
   * @param create makes it, of null if the field is absent
   * @param get its operand
   * @param <R> the generated record
   * @param <T> the type of the operand
   * @return the type of these conditions
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
   * Declares conditions whose operand's fields are their own.
   *
   * @param name what it is called in Java
   * @param tag what tells it apart on the wire
   * @param codec how operands are written, as objects
   * @param type the generated record
   * @param create makes it
   * @param get its operand
   * @param <R> the generated record
   * @param <T> the type of the operand
   * @return the type of these conditions
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
    byClass.put(record, conditions);
    return conditions;
  }

  /**
   * Writes a condition.
   *
   * @param condition one of this table
   * @param sink where to write
   */
  public void write(C condition, JsonSink sink) {
    if (condition instanceof UntypedJson raw) {
      sink.tree(JsonText.parse(raw.json(), type));
      return;
    }
    sink.startObject();
    writeTyped(condition, sink);
    sink.endObject();
  }

  private <R> void writeTyped(R condition, JsonSink sink) {
    ConditionType<R, ?> conditions = typeOf(condition);
    sink.name(form.tag());
    sink.text(conditions.tag());
    conditions.write(condition, sink);
  }

  /**
   * Describes a condition as text for people.
   *
   * @param condition one of this table
   * @return one line, without the control characters and invisible marks of values
   */
  public String inWords(C condition) {
    return ForeignText.oneLine(
        condition instanceof UntypedJson raw
            ? tagOf(raw) + " is something that the spec cannot express"
            : typedInWords(condition));
  }

  private <R> String typedInWords(R condition) {
    return typeOf(condition).inWords(condition);
  }

  @SuppressWarnings("unchecked") // a class stands for the type of its own conditions
  private <R> ConditionType<R, ?> typeOf(R condition) {
    return (ConditionType<R, ?>)
        Objects.requireNonNull(byClass.get(condition.getClass()), "a condition of " + type);
  }

  /**
   * The JSON of a condition that the spec cannot express, in canonical form.
   *
   * @param json a JSON object with a tag
   * @return the same JSON, the tag first and the other fields in order of their names
   * @throws IllegalArgumentException if it is no such JSON, or the spec can express it
   */
  public String untyped(String json) {
    JsonNode tree = JsonText.parse(json, type);
    Nesting.check(tree, type);
    return reader.untyped(tree);
  }

  /** The tag of a condition that the spec cannot express. */
  String tagOf(UntypedJson raw) {
    return JsonText.parse(raw.json(), type).path(form.tag()).asText();
  }

  /**
   * Reads an expression.
   *
   * @param json a whole JSON text
   * @return the expression in its normal form
   * @throws IllegalArgumentException if it is no JSON, or not an expression of this form; the text
   *     is not quoted
   */
  public E read(String json) {
    return readTree(JsonText.parse(json, type));
  }

  /**
   * Reads an expression.
   *
   * @param json a tree
   * @return the expression in its normal form
   * @throws MisshapenException if it is not an expression of this form
   */
  public E read(JsonTree json) {
    return readTree(json.node());
  }

  private E readTree(JsonNode json) {
    Nesting.check(json, type);
    List<List<C>> groups = new ExpressionReader<>(type, form, reader).read(json);
    return create.apply(new NormalForm<>(type, List.of(groups)).read());
  }

  /**
   * An expression of one condition.
   *
   * @param condition the condition
   * @return the expression
   */
  public E single(C condition) {
    Objects.requireNonNull(condition, () -> type + ": null was passed; leave it out");
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
