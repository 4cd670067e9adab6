package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.codec.RawJson;
import io.github.filterspec.runtime.codec.WhenUnset;
import io.github.filterspec.runtime.json.EncodedFields;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.Nesting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of the members (methods) of a spec with active keys. Each member is a field of one flat
 * JSON object, and one more field of this object lists the active keys.
 */
public final class ActiveKeysTable extends SpecTable {
  private final String list;
  private @Nullable EncodedFields unset;

  private ActiveKeysTable(Class<?> type, String list) {
    super(type);
    this.list = list;
  }

  /**
   * Returns a table that has no members.
   *
   * @param type the generated type
   * @param list the name of the field that lists the active keys
   * @return the table
   */
  public static ActiveKeysTable of(Class<?> type, String list) {
    return new ActiveKeysTable(type, list);
  }

  /**
   * Declares a field whose value is always the given text.
   *
   * @param field the name of the field in the JSON
   * @param text the text
   * @return this table
   */
  public ActiveKeysTable constant(String field, String text) {
    addConstant(field, text);
    return this;
  }

  /**
   * Declares a filter.
   *
   * @param name the name of the method in the spec
   * @param key the key that activates the filter
   * @param field the name of the field in the JSON
   * @param codec the codec of the member's values
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public <T> Member<T> filter(String name, String key, String field, Codec<T> codec) {
    return filter(name, key, field, codec, WhenUnset.OF_TYPE);
  }

  /**
   * Declares a filter whose unset value is given in the spec.
   *
   * @param name the name of the method in the spec
   * @param key the key that activates the filter
   * @param field the name of the field in the JSON
   * @param codec the codec of the member's values
   * @param unset the JSON that is written while the member is not set
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public <T> Member<T> filter(
      String name, String key, String field, Codec<T> codec, WhenUnset unset) {
    return add(Member.Kind.FILTER, name, key, field, codec, null, unset.json(codec));
  }

  /**
   * Declares a flag. A flag is a filter that is either switched on or not set.
   *
   * @param name the name of the method in the spec
   * @param key the key that activates the filter
   * @param field the name of the field in the JSON
   * @return the member
   */
  public Member<Boolean> flag(String name, String key, String field) {
    return flag(name, key, field, WhenUnset.OF_TYPE);
  }

  /**
   * Declares a flag whose unset value is given in the spec. A flag is a filter that is either
   * switched on or not set.
   *
   * @param name the name of the method in the spec
   * @param key the key that activates the filter
   * @param field the name of the field in the JSON
   * @param unset the JSON that is written while the flag is not set
   * @return the member
   */
  public Member<Boolean> flag(String name, String key, String field, WhenUnset unset) {
    Codec<Boolean> codec = Codecs.BOOLEAN;
    return add(Member.Kind.FLAG, name, key, field, codec, false, unset.json(codec));
  }

  /**
   * Declares a parameter that has no default. While a parameter without a default is not set, the
   * unset value of the parameter's type is written.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field in the JSON
   * @param codec the codec of the member's values
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public <T> Member<T> param(String name, String field, Codec<T> codec) {
    return param(name, field, codec, WhenUnset.OF_TYPE);
  }

  /**
   * Declares a parameter that has no default, and whose unset value is given in the spec.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field in the JSON
   * @param codec the codec of the member's values
   * @param unset the JSON that is written while the member is not set
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public <T> Member<T> param(String name, String field, Codec<T> codec, WhenUnset unset) {
    return add(Member.Kind.PARAM, name, null, field, codec, null, unset.json(codec));
  }

  @Override
  Values readTree(JsonNode json, Values start) {
    Nesting.check(json, type());
    return new ActiveKeysReader(this, json, start).read();
  }

  @Override
  Values readBody(JsonNode json, Values start) {
    return readTree(json, start);
  }

  @Override
  void write(Values values, JsonSink sink) {
    new ActiveKeysWriter(members(), unset(), sink).write(list, activeKeys(values), values);
  }

  String list() {
    return list;
  }

  /**
   * Returns the keys of the filters that are set, and after them the unknown keys. The keys of the
   * filters are in the order of the members.
   */
  Set<String> activeKeys(Values values) {
    Set<String> keys = new LinkedHashSet<>();
    for (Member<?> member : members()) {
      if (values.has(member)) {
        member.key().ifPresent(keys::add);
      }
    }
    keys.addAll(values.unknown().keys());
    return keys;
  }

  Map<String, List<Member<?>>> membersByKey() {
    Map<String, List<Member<?>>> byKey = new LinkedHashMap<>();
    for (Member<?> member : members()) {
      member
          .key()
          .ifPresent(key -> byKey.computeIfAbsent(key, added -> new ArrayList<>()).add(member));
    }
    return byKey;
  }

  /** Returns whether a member is not set if its field contains the given JSON. */
  static boolean isUnset(Member<?> member, JsonNode json) {
    return json.isMissingNode()
        || RawJson.same(json, member.unset())
        || RawJson.same(json, WhenUnset.OF_TYPE.json(member.codec()));
  }

  private static EncodedFields.Field unsetField(Member<?> member) {
    return new EncodedFields.Field(member.field(), member.isInBody() ? member.unset() : null);
  }

  /** Returns the fields of the body that is written if no member is set. */
  private EncodedFields unset() {
    EncodedFields fields = unset;
    if (fields == null) {
      fields = new EncodedFields(members().stream().map(ActiveKeysTable::unsetField).toList());
      unset = fields;
    }
    return fields;
  }
}
