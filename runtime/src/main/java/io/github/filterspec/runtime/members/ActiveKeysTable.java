package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.codec.WhenUnset;
import io.github.filterspec.runtime.codec.WireText;
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

/** A flat body: every member is a field of its own, and one more field lists the active keys. */
public final class ActiveKeysTable extends SpecTable {
  private final String list;
  private @Nullable EncodedFields unset;

  private ActiveKeysTable(String type, String list) {
    super(type);
    this.list = list;
  }

  /**
   * A table without members.
   *
   * @param type the simple name of the generated type, for messages
   * @param list the field that lists the active keys
   * @return the table
   */
  public static ActiveKeysTable of(String type, String list) {
    return new ActiveKeysTable(type, list);
  }

  /**
   * Declares a field that always holds the same text.
   *
   * @param field where it stands
   * @param text what it holds
   * @return this table
   */
  public ActiveKeysTable constant(String field, String text) {
    add(Member.Kind.CONSTANT, field, null, field, Codecs.STRING, text, TextNode.valueOf(text));
    return this;
  }

  /**
   * Declares a filter.
   *
   * @param name what it is called in Java
   * @param key what makes the API apply it
   * @param field where it stands
   * @param codec how its values are written
   * @param <T> the type of its values
   * @return the member
   */
  public <T> Member<T> filter(String name, String key, String field, Codec<T> codec) {
    return filter(name, key, field, codec, WhenUnset.NEUTRAL);
  }

  /**
   * Declares a filter that says what is written while it is not set.
   *
   * @param name what it is called in Java
   * @param key what makes the API apply it
   * @param field where it stands
   * @param codec how its values are written
   * @param unset what is written while it is not set
   * @param <T> the type of its values
   * @return the member
   */
  public <T> Member<T> filter(
      String name, String key, String field, Codec<T> codec, WhenUnset unset) {
    return add(Member.Kind.FILTER, name, key, field, codec, null, unset.neutral(codec));
  }

  /**
   * Declares a filter that can only be switched on.
   *
   * @param name what it is called in Java
   * @param key what makes the API apply it
   * @param field where it stands
   * @return the member
   */
  public Member<Boolean> flag(String name, String key, String field) {
    return flag(name, key, field, WhenUnset.NEUTRAL);
  }

  /**
   * Declares a filter that can only be switched on, and says what is written while it is not.
   *
   * @param name what it is called in Java
   * @param key what makes the API apply it
   * @param field where it stands
   * @param unset what is written while it is off
   * @return the member
   */
  public Member<Boolean> flag(String name, String key, String field, WhenUnset unset) {
    Codec<Boolean> codec = Codecs.BOOLEAN;
    return add(Member.Kind.FLAG, name, key, field, codec, false, unset.neutral(codec));
  }

  /**
   * Declares a parameter that has a value in effect while none is set.
   *
   * @param name what it is called in Java
   * @param field where it stands
   * @param codec how its values are written
   * @param orElse the value in effect while none is set
   * @param <T> the type of its values
   * @return the member
   */
  public <T> Member<T> param(String name, String field, Codec<T> codec, T orElse) {
    JsonNode neutral = WireText.tree(orElse, codec);
    return add(Member.Kind.PARAM, name, null, field, codec, orElse, neutral);
  }

  /**
   * Declares a parameter that has no value while none is set.
   *
   * @param name what it is called in Java
   * @param field where it stands
   * @param codec how its values are written
   * @param unset what is written while it is not set
   * @param <T> the type of its values
   * @return the member
   */
  public <T> Member<T> param(String name, String field, Codec<T> codec, WhenUnset unset) {
    return add(Member.Kind.PARAM, name, null, field, codec, null, unset.neutral(codec));
  }

  /**
   * Declares the number of the page.
   *
   * @param name what it is called in Java
   * @param field where it stands
   * @param first the number of the first page
   * @return the member
   */
  public Member<Integer> page(String name, String field, int first) {
    return add(Member.Kind.PAGE, name, null, field, Codecs.INT, first, IntNode.valueOf(first));
  }

  @Override
  Values readTree(JsonNode json) {
    Nesting.check(json, type());
    return new ActiveKeysReader(this, json).read();
  }

  @Override
  protected void write(Values values, JsonSink sink) {
    new ActiveKeysWriter(members(), unset(), sink).write(list, activeKeys(values), values);
  }

  String list() {
    return list;
  }

  /** The keys of the filters that are set, in the order of the members, then the untyped ones. */
  Set<String> activeKeys(Values values) {
    Set<String> keys = new LinkedHashSet<>();
    for (Member<?> member : members()) {
      if (values.has(member)) {
        member.key().ifPresent(keys::add);
      }
    }
    keys.addAll(values.untyped().keys());
    return keys;
  }

  Map<String, List<Member<?>>> membersByKey() {
    Map<String, List<Member<?>>> byKey = new LinkedHashMap<>();
    for (Member<?> member : members()) {
      member
          .key()
          .ifPresent(key -> byKey.computeIfAbsent(key, it -> new ArrayList<>()).add(member));
    }
    return byKey;
  }

  /** Returns the fields of a body in which no member is set. */
  private EncodedFields unset() {
    EncodedFields fields = unset;
    if (fields == null) {
      fields =
          new EncodedFields(
              members().stream()
                  .map(member -> new EncodedFields.Field(member.field(), member.neutral()))
                  .toList());
      unset = fields;
    }
    return fields;
  }
}
