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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of the members (methods) of a spec, in the order in which the members are written.
 * There is one subclass for each wire form.
 *
 * <p>The constants of a generated type declare all members before the first object of the type is
 * created.
 */
public abstract class SpecTable {
  private final String type;
  private final MemberList members;

  /**
   * Creates a table that has no members.
   *
   * @param type the generated type
   */
  SpecTable(Class<?> type) {
    this.type = type.getSimpleName();
    this.members = new MemberList(this.type);
  }

  /**
   * Reads the values of the members from a JSON text.
   *
   * @param json a JSON text
   * @return the values of the members that are set
   * @throws IllegalArgumentException if the text is not JSON, or does not fit the spec; the message
   *     does not quote the text
   */
  public final Values read(String json) {
    return readTree(JsonText.parse(json, type), nothing());
  }

  /**
   * Reads the values of the members from a JSON text, and adds the values of the members that are
   * not in the JSON.
   *
   * @param json a JSON text
   * @param outside a builder in which the parts of the path and the headers are set
   * @return the values of the members that are set
   * @throws IllegalArgumentException if the text is not JSON, or does not fit the spec; the message
   *     does not quote the text
   */
  public final Values read(String json, SpecBuilder<?, ?> outside) {
    return readTree(JsonText.parse(json, type), SpecBuilder.valuesOf(outside));
  }

  /**
   * Reads the values of the members from a JSON tree.
   *
   * @param json a JSON tree
   * @return the values of the members that are set
   * @throws IllegalArgumentException if the tree does not fit the spec
   */
  public final Values read(JsonTree json) {
    return readTree(json.node(), nothing());
  }

  /** Reads JSON, and adds the values to the given values of members that are not in the JSON. */
  abstract Values readTree(JsonNode json, Values start);

  /**
   * Reads the members that are in the body. The members that are sent in another part of the
   * request are not set in the result, also if they are required.
   *
   * @param json the body of a request
   * @return the values of the members that are set
   * @throws IllegalArgumentException if the body does not fit the spec
   */
  final Values readBody(JsonNode json) {
    return readBody(json, nothing());
  }

  /** Reads the members that are in the body, and adds their values to the given values. */
  abstract Values readBody(JsonNode json, Values start);

  /**
   * Returns the values of a new builder, in which no member is set.
   *
   * @return no values
   */
  public final Values nothing() {
    return members.none();
  }

  /**
   * Writes a value.
   *
   * @param values the values of the members that are set
   * @param sink the target
   */
  abstract void write(Values values, JsonSink sink);

  /**
   * Declares a member that is a part of the path.
   *
   * @param name the name of the method in the spec
   * @param part the name of the path parameter, such as {@code id}
   * @param codec the codec of the member's values; the codec must write texts, numbers or booleans
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> path(String name, String part, Codec<T> codec) {
    Codec<T> inPath = Codecs.pathSegment(codec);
    return require(add(Member.Kind.PATH, name, null, part, inPath, null, null));
  }

  /**
   * Declares a header.
   *
   * @param name the name of the method in the spec
   * @param header the name of the header
   * @param codec the codec of the member's values; the codec must write texts, numbers or booleans
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> header(String name, String header, Codec<T> codec) {
    Codec<T> inHeader = Codecs.header(codec);
    return add(Member.Kind.HEADER, name, null, header, inHeader, null, null);
  }

  /**
   * Declares a required header.
   *
   * @param name the name of the method in the spec
   * @param header the name of the header
   * @param codec the codec of the member's values; the codec must write texts, numbers or booleans
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> requiredHeader(String name, String header, Codec<T> codec) {
    return require(header(name, header, codec));
  }

  /**
   * Declares a required parameter.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field or the parameter in the request
   * @param codec the codec of the member's values
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> required(String name, String field, Codec<T> codec) {
    return require(add(Member.Kind.PARAM, name, null, field, codec, null, null));
  }

  /**
   * Declares a parameter that has a default.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field or the parameter in the request
   * @param codec the codec of the member's values
   * @param orElse the default
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> param(String name, String field, Codec<T> codec, T orElse) {
    JsonNode unset = WireText.tree(orElse, codec);
    return add(Member.Kind.PARAM, name, null, field, codec, orElse, unset);
  }

  /**
   * Declares the member that contains the page number.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field or the parameter in the request
   * @param first the number of the first page
   * @return the member
   */
  public final Member<Integer> page(String name, String field, int first) {
    return add(Member.Kind.PAGE, name, null, field, Codecs.INT, first, IntNode.valueOf(first));
  }

  /**
   * Declares the member that contains the offset of a page, as an {@code int}.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field or the parameter in the request
   * @param first the offset of the first page
   * @return the member
   */
  public final Member<Integer> offset(String name, String field, int first) {
    Codec<Integer> codec = Codecs.narrowed(Codecs.INT, value -> beforeFirst(value, first));
    return add(Member.Kind.PAGE, name, null, field, codec, first, IntNode.valueOf(first));
  }

  /**
   * Declares the member that contains the offset of a page, as a {@code long}.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field or the parameter in the request
   * @param first the offset of the first page
   * @return the member
   */
  public final Member<Long> longOffset(String name, String field, long first) {
    Codec<Long> codec = Codecs.narrowed(Codecs.LONG, value -> beforeFirst(value, first));
    return add(Member.Kind.PAGE, name, null, field, codec, first, WireText.tree(first, codec));
  }

  private static @Nullable String beforeFirst(long offset, long first) {
    return offset < first ? "is less than " + first + ", the offset of the first page" : null;
  }

  /**
   * Declares the member that contains the cursor of a page. A request for the first page has no
   * cursor.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field or the parameter in the request
   * @return the member
   */
  public final Member<String> cursor(String name, String field) {
    return add(Member.Kind.PAGE, name, null, field, Codecs.STRING, null, null);
  }

  /**
   * Declares the member that contains the cursor of a page, if the cursor is a whole number. A
   * request for the first page has no cursor.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field or the parameter in the request
   * @return the member
   */
  public final Member<Long> numberCursor(String name, String field) {
    return add(Member.Kind.PAGE, name, null, field, Codecs.LONG, null, null);
  }

  /**
   * Declares the member that contains the cursor of a page, if the cursor is a JSON array. A
   * request for the first page has no cursor.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field in the request
   * @return the member
   */
  public final Member<List<Object>> listCursor(String name, String field) {
    return add(Member.Kind.PAGE, name, null, field, new JsonListCodec(), null, null);
  }

  /**
   * Declares the member that contains the page size. While the page size is not set, the request
   * contains no page size.
   *
   * @param name the name of the method in the spec
   * @param field the name of the field or the parameter in the request
   * @param min the smallest allowed page size
   * @param max the largest allowed page size
   * @return the member
   */
  public final Member<Integer> pageSize(String name, String field, int min, int max) {
    String problem = "is not from " + min + " to " + max;
    Codec<Integer> codec =
        Codecs.narrowed(Codecs.INT, size -> size < min || size > max ? problem : null);
    return add(Member.Kind.PAGE_SIZE, name, null, field, codec, null, null);
  }

  /**
   * Declares the member that contains the URL of the requested page. The member is neither a field
   * nor a parameter, because the URL replaces all parameters of the request.
   *
   * @return the member
   */
  public final Member<String> nextPage() {
    return add(Member.Kind.NEXT_PAGE, "cursor", null, "cursor", Codecs.STRING, null, null);
  }

  /** Returns the members that are parameters of the URL. */
  List<Member<?>> inUrl() {
    return members().stream().filter(Member::isMovedToUrl).toList();
  }

  /** Returns the parameters of the URL that requests the first page. */
  final List<UrlParameter> urlParameters(Values values) {
    return UrlParameters.of(inUrl(), values);
  }

  /** Returns true if the spec declares a parameter of the URL with the given name. */
  final boolean isInUrl(String parameter) {
    return inUrl().stream().anyMatch(member -> member.isWrittenAs(parameter));
  }

  /**
   * Declares a member that is any number of parameters, whose names are given by callers.
   *
   * @param name the name of the method in the spec
   * @param template the name of each parameter, which contains {@code {name}} once
   * @param regex the regular expression that each name must match
   * @param value the codec of each value; the codec must write texts, numbers or booleans
   * @param <V> the Java type of the values
   * @return the member
   */
  public final <V> Member<Map<String, V>> customParam(
      String name, String template, String regex, Codec<V> value) {
    CustomNames<V> names = new CustomNames<>(this, template, regex, value);
    Member<Map<String, V>> member =
        add(Member.Kind.PARAM, name, null, template, names.codec(), null, null);
    member.name(names);
    return member;
  }

  /**
   * Moves a member from the body to the parameters of the URL.
   *
   * @param member the member
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> inUrl(Member<T> member) {
    member.moveToUrl();
    return member;
  }

  /**
   * Writes the fields of a member's JSON object beside the other members.
   *
   * @param member a member whose values are written as JSON objects; the codec leaves out a missing
   *     end of a range
   * @param fields the names of all fields in the JSON object
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> flat(Member<T> member, String... fields) {
    member.flatten(List.of(fields));
    return member;
  }

  /**
   * Allows callers to clear a member.
   *
   * @param member the member
   * @param form the JSON of the cleared member
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> clearable(Member<T> member, Cleared form) {
    member.clearAs(form);
    return member;
  }

  /**
   * Writes each element of a member as a parameter with the name of the member, such as {@code
   * tag=a&tag=b}.
   *
   * @param member a member in the URL whose values are sets or lists
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> repeated(Member<T> member) {
    member.repeat("");
    return member;
  }

  /**
   * Writes each element of a member as a parameter with the name of the member and brackets, such
   * as {@code tag[]=a&tag[]=b}.
   *
   * @param member a member in the URL whose values are sets or lists
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> brackets(Member<T> member) {
    member.repeat("[]");
    return member;
  }

  /**
   * Writes each element of a member as a parameter with the name of the member and the number of
   * the element, such as {@code tag[0]=a&tag[1]=b}. An element that is an object is a parameter for
   * each of its fields, such as {@code sort[0][field]=a&sort[0][direction]=desc}.
   *
   * @param member a member in the URL whose values are sets or lists
   * @param <T> the Java type of the member's values
   * @return the member
   */
  public final <T> Member<T> indexed(Member<T> member) {
    member.repeat(Member.INDEX);
    return member;
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
   * @param name the name of the method in the spec
   * @param key the key that activates the member, or null if the member is not a filter with a key
   * @param field the name of the field or the parameter in the request
   * @param codec the codec of the member's values
   * @param whenUnset the default, or null
   * @param unset the JSON that is written while the member is not set, or null if nothing is
   *     written
   * @param <T> the Java type of the member's values
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
   * @param name the name of the method in the spec
   * @return the member
   * @throws IllegalStateException if the spec has no member with this name
   */
  public final Member<?> member(String name) {
    return members.named(name);
  }
}
