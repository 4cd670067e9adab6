package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.Nesting;
import java.util.Optional;

/** A plain body: an object whose unset members are absent, or the value of one member. */
public final class JsonBodyTable extends PlainTable {

  private JsonBodyTable(String type) {
    super(type);
  }

  /**
   * A table without members.
   *
   * @param type the simple name of the generated type, for messages
   * @return the table
   */
  public static JsonBodyTable of(String type) {
    return new JsonBodyTable(type);
  }

  /**
   * Declares a field that always holds the same text.
   *
   * @param field where it stands
   * @param text what it holds
   * @return this table
   */
  public JsonBodyTable constant(String field, String text) {
    addConstant(field, text);
    return this;
  }

  /**
   * Declares the member that is the whole body.
   *
   * @param name what it is called in Java
   * @param codec how its values are written
   * @param <T> the type of its values
   * @return the member
   */
  public <T> Member<T> wholeBody(String name, Codec<T> codec) {
    return require(add(Member.Kind.WHOLE_BODY, name, null, name, codec, null, null));
  }

  private Optional<Member<?>> wholeBody() {
    return inBody().stream().filter(member -> member.kind() == Member.Kind.WHOLE_BODY).findFirst();
  }

  @Override
  protected void write(Values values, JsonSink sink) {
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
        .map(member -> complete(readField(member, json, Values.none(members().size()))))
        .orElseGet(() -> super.readTree(json));
  }
}
