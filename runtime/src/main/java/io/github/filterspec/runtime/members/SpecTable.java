package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.text.JsonText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The members of a spec in the order in which they are written, and the wire form that writes them.
 *
 * <p>Generated code declares the members one by one, as constants; nothing is added afterwards.
 */
public abstract class SpecTable {
  private final String type;
  private final List<Member<?>> members = new ArrayList<>();

  /**
   * A table without members.
   *
   * @param type the simple name of the generated type, for messages
   */
  protected SpecTable(String type) {
    this.type = type;
  }

  /**
   * Reads a value's JSON.
   *
   * @param json a whole JSON text
   * @return what it says
   * @throws IllegalArgumentException if it is no JSON, or not a value of this spec at all; the text
   *     is not quoted
   */
  public final Values read(String json) {
    return readTree(JsonText.parse(json, type));
  }

  /**
   * Reads a value's JSON.
   *
   * @param json a tree
   * @return what it says
   * @throws IllegalArgumentException if it is not a value of this spec at all
   */
  public final Values read(JsonTree json) {
    return readTree(json.node());
  }

  abstract Values readTree(JsonNode json);

  /**
   * What a value with nothing set is made of.
   *
   * @return no values
   */
  public final Values nothing() {
    return Values.none(members.size());
  }

  /**
   * Writes a value.
   *
   * @param values what is set
   * @param sink where to write
   */
  protected abstract void write(Values values, JsonSink sink);

  /**
   * Declares a part of the path.
   *
   * @param name what it is called in Java
   * @param part its name in the path
   * @param codec how its values are written; as single values
   * @param <T> the type of its values
   * @return the member
   */
  public final <T> Member<T> path(String name, String part, Codec<T> codec) {
    Codec<T> inPath = Codecs.pathSegment(codec);
    return require(add(Member.Kind.OUTSIDE_BODY, name, null, part, inPath, null, null));
  }

  /**
   * Declares a header.
   *
   * @param name what it is called in Java
   * @param header its name in the request
   * @param codec how its values are written; as single values
   * @param <T> the type of its values
   * @return the member
   */
  public final <T> Member<T> header(String name, String header, Codec<T> codec) {
    Codec<T> inHeader = Codecs.header(codec);
    return add(Member.Kind.OUTSIDE_BODY, name, null, header, inHeader, null, null);
  }

  /**
   * Declares a header that must be set.
   *
   * @param name what it is called in Java
   * @param header its name in the request
   * @param codec how its values are written; as single values
   * @param <T> the type of its values
   * @return the member
   */
  public final <T> Member<T> requiredHeader(String name, String header, Codec<T> codec) {
    return require(header(name, header, codec));
  }

  /**
   * Declares a parameter that must be set.
   *
   * @param name what it is called in Java
   * @param field where it stands
   * @param codec how its values are written
   * @param <T> the type of its values
   * @return the member
   */
  public final <T> Member<T> required(String name, String field, Codec<T> codec) {
    return require(add(Member.Kind.PARAM, name, null, field, codec, null, null));
  }

  /**
   * Declares where a page begins, which is absent at the first one.
   *
   * @param name what it is called in Java
   * @param field where it stands
   * @return the member
   */
  public final Member<String> cursor(String name, String field) {
    return add(Member.Kind.PAGE, name, null, field, Codecs.STRING, null, null);
  }

  /**
   * Declares how many items a page has, which is absent while it is not set.
   *
   * @param name what it is called in Java
   * @param field where it stands
   * @param min the smallest size
   * @param max the greatest size
   * @return the member
   */
  public final Member<Integer> pageSize(String name, String field, int min, int max) {
    String flaw = "is not from " + min + " to " + max;
    Codec<Integer> codec =
        Codecs.narrowed(Codecs.INT, size -> size < min || size > max ? flaw : null);
    return add(Member.Kind.PAGE_SIZE, name, null, field, codec, null, null);
  }

  final <T> Member<T> require(Member<T> member) {
    member.require();
    return member;
  }

  /** What must be set, and is not. */
  final List<Member<?>> missing(Values values) {
    return members.stream().filter(member -> member.isRequired() && !values.has(member)).toList();
  }

  /**
   * Declares a member.
   *
   * @param kind what it is for
   * @param name what it is called in Java
   * @param key what makes the API apply it, or null
   * @param field where it stands
   * @param codec how its values are written
   * @param whenUnset the value in effect while none is set, or null
   * @param neutral what is written while none is set, or null for nothing
   * @param <T> the type of its values
   * @return the member
   */
  final <T> Member<T> add(
      Member.Kind kind,
      String name,
      @Nullable String key,
      String field,
      Codec<T> codec,
      @Nullable T whenUnset,
      @Nullable JsonNode neutral) {
    Member<T> member =
        new Member<>(kind, name, key, field, codec, whenUnset, neutral, members.size());
    members.add(member);
    return member;
  }

  final String type() {
    return type;
  }

  final List<Member<?>> members() {
    return Collections.unmodifiableList(members);
  }

  final Optional<Member<?>> member(String name) {
    return members.stream().filter(member -> member.name().equals(name)).findFirst();
  }

  final boolean owns(Member<?> member) {
    return member.index() < members.size() && members.get(member.index()) == member;
  }

  /** The values with one of them set or cleared, in place of whatever was kept raw for it. */
  final <T> Values with(Values values, Member<T> member, @Nullable T value) {
    return values.with(member, value).with(values.untyped().without(member, members));
  }

  /** The values without the page, which is no part of a value's identity. */
  final Values identity(Values values) {
    return without(values, kind -> kind == Member.Kind.PAGE);
  }

  /** Whether nothing is set, paging aside. */
  final boolean isNothingSet(Values values) {
    return without(values, Member.Kind::isPaging).equals(Values.none(members.size()));
  }

  private Values without(Values values, Predicate<Member.Kind> left) {
    Values rest = values;
    for (Member<?> member : members) {
      if (left.test(member.kind()) && rest.has(member)) {
        rest = rest.with(member, null);
      }
    }
    return rest;
  }
}
