package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import io.github.filterspec.runtime.codec.WhenUnset;
import io.github.filterspec.runtime.codec.WireText;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.ForeignText;
import io.github.filterspec.runtime.text.Nesting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The table of the members (methods) of a spec without active keys. A member that is not set is
 * written only if the member has a default or an unset value.
 */
abstract class PlainTable extends SpecTable {

  /**
   * Creates a table that has no members.
   *
   * @param type the generated type
   */
  PlainTable(Class<?> type) {
    super(type);
  }

  /**
   * Declares a filter.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field or the parameter in the request
   * @param codec the codec of the member's values
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> filter(String name, String field, Codec<T> codec) {
    return add(Member.Kind.FILTER, name, null, field, codec, null, null);
  }

  /**
   * Declares a filter that is written with an unset value while it is not set.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field in the request
   * @param codec the codec of the member's values
   * @param unset the unset value
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> filter(String name, String field, Codec<T> codec, WhenUnset unset) {
    return add(Member.Kind.FILTER, name, null, field, codec, null, unset.json(codec));
  }

  /**
   * Declares a flag. A flag is a filter that is either switched on or not set.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field or the parameter in the request
   * @return the member
   */
  public final Member<Boolean> flag(String name, String field) {
    return add(Member.Kind.FLAG, name, null, field, Codecs.BOOLEAN, false, null);
  }

  /**
   * Declares a parameter.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field or the parameter in the request
   * @param codec the codec of the member's values
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> param(String name, String field, Codec<T> codec) {
    return add(Member.Kind.PARAM, name, null, field, codec, null, null);
  }

  /**
   * Declares a parameter that is written with an unset value while it is not set.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field in the request
   * @param codec the codec of the member's values
   * @param unset the unset value
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> param(String name, String field, Codec<T> codec, WhenUnset unset) {
    return add(Member.Kind.PARAM, name, null, field, codec, null, unset.json(codec));
  }

  final List<Member<?>> inBody() {
    return members().stream().filter(Member::isInBody).toList();
  }

  @Override
  void write(Values values, JsonSink sink) {
    sink.startObject();
    inBody().forEach(member -> writeField(member, values, sink));
    sink.endObject();
  }

  static <T> void writeField(Member<T> member, Values values, JsonSink sink) {
    T value = values.get(member);
    JsonNode unset = member.unset();
    JsonNode cleared = member.cleared(values);
    CustomNames<?> names = member.customNames();
    if (value != null && (names != null || !member.flatFields().isEmpty())) {
      for (Map.Entry<String, JsonNode> field : WireText.tree(value, member.codec()).properties()) {
        sink.name(names == null ? field.getKey() : names.parameter(field.getKey()));
        sink.tree(field.getValue());
      }
    } else if (value != null) {
      sink.name(member.field());
      member.codec().write(value, sink);
    } else if (cleared != null) {
      sink.name(member.field());
      sink.tree(cleared);
    } else if (unset != null) {
      sink.name(member.field());
      sink.tree(unset);
    }
  }

  @Override
  final Values readTree(JsonNode json, Values start) {
    return complete(readBody(json, start));
  }

  @Override
  Values readBody(JsonNode json, Values start) {
    Nesting.check(json, type());
    if (!json.isObject()) {
      throw new IllegalArgumentException(type() + ": the JSON is not an object");
    }
    return readFields(json, start);
  }

  /** Reads the members whose fields are in the body itself, and checks that no field is unknown. */
  final Values readFields(JsonNode json, Values start) {
    Set<String> unknown = new TreeSet<>();
    json.fieldNames().forEachRemaining(unknown::add);
    Values values = start;
    for (Member<?> member : inBody()) {
      if (member.isNested() || member.customNames() != null) {
        continue;
      }
      if (member.flatFields().isEmpty()) {
        unknown.remove(member.field());
        values = readField(member, json.get(member.field()), values);
      } else {
        member.flatFields().forEach(unknown::remove);
        values = readField(member, fields(json, member.flatFields()), values);
      }
    }
    for (Member<?> member : inBody()) {
      CustomNames<?> names = member.customNames();
      if (names != null) {
        values = readField(member, named(json, names, unknown), values);
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          type() + ": the JSON has fields that are not in the spec: " + ForeignText.names(unknown));
    }
    return values;
  }

  /** Returns an object with some fields of a JSON object, or null if it has none of the fields. */
  private static @Nullable JsonNode fields(JsonNode json, List<String> names) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (String name : names) {
      if (json.has(name)) {
        fields.set(name, json.get(name));
      }
    }
    return fields.isEmpty() ? null : fields;
  }

  /**
   * Returns an object with the values of all custom parameters, or null if there are no custom
   * parameters. Removes the fields of these parameters from the unknown fields.
   */
  private static @Nullable JsonNode named(
      JsonNode json, CustomNames<?> names, Set<String> unknown) {
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    for (String field : List.copyOf(unknown)) {
      names
          .nameIn(field)
          .ifPresent(
              name -> {
                values.set(name, json.get(field));
                unknown.remove(field);
              });
    }
    return values.isEmpty() ? null : values;
  }

  private Values complete(Values values) {
    List<Member<?>> missing = members().missing(values);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          type() + ": the JSON has no value for the required members " + missing);
    }
    return values;
  }

  final <T> Values readField(Member<T> member, @Nullable JsonNode json, Values values) {
    if (json == null || json.equals(member.unset())) {
      return values;
    }
    if (json.equals(member.cleared())) {
      return values.withCleared(member);
    }
    try {
      T value = member.codec().read(json);
      String problem = member.codec().problem(value);
      if (problem != null) {
        throw new UnreadableValueException(problem);
      }
      return value.equals(member.whenUnset())
          ? values
          : values.with(member, member.codec().canonical(value));
    } catch (UnreadableValueException e) {
      throw new IllegalArgumentException(
          "%s: the field %s %s".formatted(type(), place(member, e.path()), e.getMessage()));
    }
  }

  /** Returns the name of a field, or the names of both fields of a range. */
  private static String place(Member<?> member, String path) {
    if (member.customNames() != null) {
      return member.field(); // a name of a caller may be personal data
    }
    return member.flatFields().isEmpty()
        ? member.field() + path
        : String.join(" or ", member.flatFields());
  }
}
