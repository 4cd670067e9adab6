package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.codec.WireText;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.text.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * The members of a spec in wire order, and the wire form of the spec.
 *
 * <p>Generated code declares all members in constants before the first value is created.
 */
public abstract class SpecTable {
  private final String type;
  private final MemberList members;

  /**
   * Creates a table without members.
   *
   * @param type the generated type
   */
  SpecTable(Class<?> type) {
    this.type = type.getSimpleName();
    this.members = new MemberList(this.type);
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
    return members.none();
  }

  /**
   * Writes a value.
   *
   * @param values the values that are set
   * @param sink the target
   */
  abstract void write(Values values, JsonSink sink);

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
   * Declares a parameter with a default.
   *
   * @param name the name of the member in Java
   * @param field the name of the field on the wire
   * @param codec the codec of the values
   * @param orElse the default
   * @param <T> the type of the values
   * @return the member
   */
  public final <T> Member<T> param(String name, String field, Codec<T> codec, T orElse) {
    JsonNode unset = WireText.tree(orElse, codec);
    return add(Member.Kind.PARAM, name, null, field, codec, orElse, unset);
  }

  /**
   * Declares the number of the page.
   *
   * @param name the name of the member in Java
   * @param field the name of the field on the wire
   * @param first the number of the first page
   * @return the member
   */
  public final Member<Integer> page(String name, String field, int first) {
    return add(Member.Kind.PAGE, name, null, field, Codecs.INT, first, IntNode.valueOf(first));
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

  final void addConstant(String field, String text) {
    add(Member.Kind.CONSTANT, field, null, field, Codecs.STRING, text, TextNode.valueOf(text));
  }

  final <T> Member<T> require(Member<T> member) {
    member.require();
    return member;
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

  final MemberList members() {
    return members;
  }

  /**
   * Returns a member.
   *
   * @param name the name of the member in Java
   * @return the member
   * @throws IllegalStateException if the spec does not have the member
   */
  public final Member<?> member(String name) {
    return members.named(name);
  }
}
