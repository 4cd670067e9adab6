package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.Nesting;
import java.util.Optional;

/**
 * The table of the members (methods) of a spec with a plain JSON body. The body is either a JSON
 * object or the value of the only member. The JSON object contains each member that is set or has a
 * default.
 */
public final class JsonBodyTable extends PlainTable {

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

  private Optional<Member<?>> wholeBody() {
    return inBody().stream().filter(member -> member.kind() == Member.Kind.WHOLE_BODY).findFirst();
  }

  @Override
  void write(Values values, JsonSink sink) {
    wholeBody()
        .ifPresentOrElse(
            member -> writeWhole(member, values, sink), () -> super.write(values, sink));
  }

  private static <T> void writeWhole(Member<T> member, Values values, JsonSink sink) {
    T value = values.get(member);
    if (value != null) {
      member.codec().write(value, sink);
    }
  }

  @Override
  Values readTree(JsonNode json) {
    Nesting.check(json, type());
    return wholeBody()
        .map(member -> complete(readField(member, json, nothing())))
        .orElseGet(() -> super.readTree(json));
  }
}
