package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.Nesting;
import java.util.List;
import java.util.Optional;

/**
 * The table of the members (methods) of a spec with a plain JSON body. The body is either a JSON
 * object or the value of the only member. The JSON object contains each member that is set or has a
 * default.
 */
public final class JsonBodyTable extends PlainTable {

  private boolean nested;

  private JsonBodyTable(Class<?> type) {
    super(type);
  }

  /**
   * Returns a table that has no members.
   *
   * @param type the generated type
   * @return the table
   */
  public static JsonBodyTable of(Class<?> type) {
    return new JsonBodyTable(type);
  }

  /**
   * Declares a field whose value is always the given text.
   *
   * @param field the name of the field in the JSON
   * @param text the text
   * @return this table
   */
  public JsonBodyTable constant(String field, String text) {
    addConstant(field, text);
    return this;
  }

  /**
   * Declares the member whose value is the whole body.
   *
   * @param name the name of the method in the spec
   * @param codec the codec of the member's values
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public <T> Member<T> wholeBody(String name, Codec<T> codec) {
    return require(add(Member.Kind.WHOLE_BODY, name, null, name, codec, null, null));
  }

  /**
   * Puts the field of a member into nested objects. Members with the same objects share them. If
   * another member writes an object with the name of the outer object, the field is added to this
   * object.
   *
   * @param member the member
   * @param objects the names of the objects that contain the field, from the outside
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public <T> Member<T> inside(Member<T> member, String... objects) {
    member.putInto(List.of(objects));
    nested = true;
    return member;
  }

  private Optional<Member<?>> wholeBody() {
    return inBody().stream().filter(member -> member.kind() == Member.Kind.WHOLE_BODY).findFirst();
  }

  @Override
  void write(Values values, JsonSink sink) {
    wholeBody()
        .ifPresentOrElse(
            member -> writeWhole(member, values, sink), () -> writeFields(values, sink));
  }

  private void writeFields(Values values, JsonSink sink) {
    if (nested) {
      sink.startObject();
      new NestedFields(inBody()).write(values, sink);
      sink.endObject();
    } else {
      super.write(values, sink);
    }
  }

  /**
   * Checks that the values of the members do not already contain the fields that are added to them.
   */
  void checkNested(Values values) {
    if (nested) {
      new NestedFields(inBody()).check(type(), values);
    }
  }

  private static <T> void writeWhole(Member<T> member, Values values, JsonSink sink) {
    T value = values.get(member);
    if (value != null) {
      member.codec().write(value, sink);
    }
  }

  @Override
  Values readBody(JsonNode json, Values start) {
    Nesting.check(json, type());
    return wholeBody()
        .map(member -> readField(member, json, start))
        .orElseGet(
            () ->
                nested && json.isObject() ? readNested(json, start) : super.readBody(json, start));
  }

  private Values readNested(JsonNode json, Values start) {
    ObjectNode rest = json.deepCopy();
    Values values = start;
    for (Member<?> member : inBody()) {
      if (member.isNested()) {
        values = readField(member, NestedFields.take(rest, member), values);
      }
    }
    return readFields(rest, values);
  }
}
