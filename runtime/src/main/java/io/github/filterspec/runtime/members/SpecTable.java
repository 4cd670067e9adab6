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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The members of a spec in wire order, and the wire form of the spec.
 *
 * <p>Generated code declares all members in constants. The table does not change afterwards.
 */
public abstract class SpecTable {
  private final String type;
  private final List<Member<?>> members = new ArrayList<>();

  /**
   * Creates a table without members.
   *
   * @param type the generated type
   */
  protected SpecTable(Class<?> type) {
    this.type = type.getSimpleName();
  }

  /**
   * Reads a value from JSON.
   *
   * @param json a JSON text
   * @return the values that are set
   * @throws IllegalArgumentException if the text is not JSON, or not a value of this spec; the
   *     message does not quote the text
   */
  public final Values read(String json) {
    return readTree(JsonText.parse(json, type));
  }

  /**
   * Reads a value from a JSON tree.
   *
   * @param json a JSON tree
   * @return the values that are set
   * @throws IllegalArgumentException if the tree is not a value of this spec
   */
  public final Values read(JsonTree json) {
    return readTree(json.node());
  }

  abstract Values readTree(JsonNode json);

  /**
   * Returns the values of a new builder, in which nothing is set.
   *
   * @return no values
   */
  public final Values nothing() {
    return Values.none(members.size());
  }

  /**
   * Writes a value.
   *
   * @param values the values that are set
   * @param sink the target
   */
  protected abstract void write(Values values, JsonSink sink);

  /**
   * Declares a part of the path.
   *
   * @param name the name of the member in Java
   * @param part the name of the part in the path
   * @param codec the codec of the values, which writes texts, numbers or booleans
   * @param <T> the type of the values
   * @return the member
   */
  public final <T> Member<T> path(String name, String part, Codec<T> codec) {
    Codec<T> inPath = Codecs.pathSegment(codec);
    return require(add(Member.Kind.OUTSIDE_BODY, name, null, part, inPath, null, null));
  }

  /**
   * Declares a header.
   *
   * @param name the name of the member in Java
   * @param header the name of the header
   * @param codec the codec of the values, which writes texts, numbers or booleans
   * @param <T> the type of the values
   * @return the member
   */
  public final <T> Member<T> header(String name, String header, Codec<T> codec) {
    Codec<T> inHeader = Codecs.header(codec);
    return add(Member.Kind.OUTSIDE_BODY, name, null, header, inHeader, null, null);
  }

  /**
   * Declares a required header.
   *
   * @param name the name of the member in Java
   * @param header the name of the header
   * @param codec the codec of the values, which writes texts, numbers or booleans
   * @param <T> the type of the values
   * @return the member
   */
  public final <T> Member<T> requiredHeader(String name, String header, Codec<T> codec) {
    return require(header(name, header, codec));
  }

  /**
   * Declares a required parameter.
   *
   * @param name the name of the member in Java
   * @param field the name of the field on the wire
   * @param codec the codec of the values
   * @param <T> the type of the values
   * @return the member
   */
  public final <T> Member<T> required(String name, String field, Codec<T> codec) {
    return require(add(Member.Kind.PARAM, name, null, field, codec, null, null));
  }

  /**
   * Declares the cursor of a page. The first page has no cursor.
   *
   * @param name the name of the member in Java
   * @param field the name of the field on the wire
   * @return the member
   */
  public final Member<String> cursor(String name, String field) {
    return add(Member.Kind.PAGE, name, null, field, Codecs.STRING, null, null);
  }

  /**
   * Declares the number of items of a page. The field is absent while the member is not set.
   *
   * @param name the name of the member in Java
   * @param field the name of the field on the wire
   * @param min the smallest allowed number
   * @param max the largest allowed number
   * @return the member
   */
  public final Member<Integer> pageSize(String name, String field, int min, int max) {
    String problem = "is not from " + min + " to " + max;
    Codec<Integer> codec =
        Codecs.narrowed(Codecs.INT, size -> size < min || size > max ? problem : null);
    return add(Member.Kind.PAGE_SIZE, name, null, field, codec, null, null);
  }

  final <T> Member<T> require(Member<T> member) {
    member.require();
    return member;
  }

  /** Returns the required members that are not set. */
  final List<Member<?>> missing(Values values) {
    return members.stream().filter(member -> member.isRequired() && !values.has(member)).toList();
  }

  /**
   * Declares a member.
   *
   * @param kind the kind of the member
   * @param name the name of the member in Java
   * @param key the key that activates the filter, or null
   * @param field the name of the field on the wire
   * @param codec the codec of the values
   * @param whenUnset the default, or null
   * @param unset the JSON that is written while the member is not set, or null if the field is
   *     absent
   * @param <T> the type of the values
   * @return the member
   */
  final <T> Member<T> add(
      Member.Kind kind,
      String name,
      @Nullable String key,
      String field,
      Codec<T> codec,
      @Nullable T whenUnset,
      @Nullable JsonNode unset) {
    Member<T> member =
        new Member<>(kind, name, key, field, codec, whenUnset, unset, members.size());
    members.add(member);
    return member;
  }

  final String type() {
    return type;
  }

  final List<Member<?>> members() {
    return Collections.unmodifiableList(members);
  }

  /**
   * Returns a member.
   *
   * @param name the name of the member in Java
   * @return the member
   * @throws IllegalStateException if the spec does not have the member
   */
  public final Member<?> member(String name) {
    return members.stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + ": not in " + type));
  }

  /**
   * Returns the values after a member is set or cleared. JSON that was kept for the member is
   * removed.
   */
  final <T> Values with(Values values, Member<T> member, @Nullable T value) {
    return values.with(member, value).with(values.unknown().without(member, members));
  }

  /** Returns the values without the page, which is ignored when values are compared. */
  final Values identity(Values values) {
    return without(values, kind -> kind == Member.Kind.PAGE);
  }

  /** Returns whether nothing is set except the page and the page size. */
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
