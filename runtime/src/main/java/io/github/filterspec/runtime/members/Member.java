package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.RawJson;
import io.github.filterspec.runtime.codec.ValueChecks;
import io.github.filterspec.runtime.codec.WireText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One member (method) of a spec, with the name of its field and the codec of its values. Only
 * generated code uses this class.
 *
 * @param <T> the Java type of the member's values
 */
public final class Member<T> {

  /** The kinds of members. */
  enum Kind {
    /** A filter that has a value. A filter that has no value is a {@link #FLAG}. */
    FILTER,
    /** A filter that is either switched on or not set. */
    FLAG,
    /** A parameter that is not a filter. */
    PARAM,
    /**
     * The member that contains the page number or the cursor of a query. Two queries that have
     * different page numbers or cursors can be equal.
     */
    PAGE,
    /**
     * The member that contains the page size of a query. The page size is not a filter. Two queries
     * with different page sizes are not equal.
     */
    PAGE_SIZE,
    /** A member that is a part of the path. */
    PATH,
    /** A member that is a header of the request. */
    HEADER,
    /**
     * The URL of the requested page, which comes from the answer with the previous page. No method
     * of the spec declares this member.
     */
    NEXT_PAGE,
    /** The member whose value is the whole body. */
    WHOLE_BODY,
    /** A field of the body whose value is always the same text. */
    CONSTANT;

    /** Returns true if the member says which page is requested. */
    boolean isPage() {
      return this == PAGE || this == NEXT_PAGE;
    }

    boolean isPaging() {
      return isPage() || this == PAGE_SIZE;
    }

    /** Returns true if the member is neither in the body nor among the parameters of the URL. */
    boolean isOutsideBody() {
      return this == PATH || this == HEADER || this == NEXT_PAGE;
    }
  }

  private final Kind kind;
  private final String name;
  private final @Nullable String key;
  private final String field;
  private final Codec<T> codec;
  private final @Nullable T whenUnset;
  private final @Nullable JsonNode unset;
  private final int index;
  private boolean required;
  private List<String> parents = List.of();
  private boolean inUrl;
  private @Nullable String suffixOfElements;

  /** The suffix of a member whose parameters contain the number of their element. */
  static final String INDEX = "[{index}]";

  private List<String> flatFields = List.of();
  private @Nullable CustomNames<?> customNames;
  private @Nullable Cleared cleared;

  Member(
      Kind kind,
      String name,
      @Nullable String key,
      String field,
      Codec<T> codec,
      @Nullable T whenUnset,
      @Nullable JsonNode unset,
      int index) {
    this.kind = kind;
    this.name = name;
    this.key = key;
    this.field = field;
    this.codec = codec;
    this.whenUnset = whenUnset;
    this.unset = unset;
    this.index = index;
  }

  /** Returns the name of the method in the spec. */
  String name() {
    return name;
  }

  /** Returns the key that activates the member; empty if the member is not a filter with a key. */
  Optional<String> key() {
    return Optional.ofNullable(key);
  }

  /**
   * Returns the name that the member has in the request: the name of a JSON field, a URL parameter,
   * a header or a path parameter.
   */
  String field() {
    return field;
  }

  Kind kind() {
    return kind;
  }

  Codec<T> codec() {
    return codec;
  }

  /** Returns the default of the member, or null if the member has no default. */
  @Nullable T whenUnset() {
    return whenUnset;
  }

  /**
   * Returns the JSON that is written while the member is not set, or null if nothing is written.
   */
  @Nullable JsonNode unset() {
    return unset;
  }

  /**
   * Returns whether a parameter with this value has the same JSON as a parameter that is not set.
   */
  boolean isDefault(T value) {
    return kind == Kind.PARAM && RawJson.same(WireText.tree(value, codec), unset);
  }

  /** Makes the member required. */
  void require() {
    required = true;
  }

  /** Puts the field of the member into nested objects. */
  void putInto(List<String> objects) {
    parents = List.copyOf(objects);
  }

  /**
   * Returns the names of the objects that contain the field of the member, from the outside; empty
   * if the field is in the body itself.
   */
  List<String> parents() {
    return parents;
  }

  boolean isNested() {
    return !parents.isEmpty();
  }

  boolean isRequired() {
    return required;
  }

  /** Moves the member from the body to the parameters of the URL. */
  void moveToUrl() {
    inUrl = true;
  }

  /** Returns true if the member is a parameter in the URL of a request with a body. */
  boolean isMovedToUrl() {
    return inUrl;
  }

  /** Returns true if the member is a field of the body or, without a body, a parameter. */
  boolean isInBody() {
    return !kind.isOutsideBody() && !inUrl;
  }

  /** Writes the fields of the member's JSON object beside the other members. */
  void flatten(List<String> fields) {
    flatFields = fields;
  }

  /**
   * Returns the fields of the member's JSON object that are written beside the other members; empty
   * if the member is one field.
   */
  List<String> flatFields() {
    return flatFields;
  }

  /**
   * Writes each element as a parameter of its own.
   *
   * @param suffix the text that follows the name of the member in the name of the parameter
   */
  void repeat(String suffix) {
    suffixOfElements = suffix;
  }

  /**
   * Returns the text that follows the name of the member in the name of each parameter, or null if
   * the member is written as one parameter.
   */
  @Nullable String suffixOfElements() {
    return suffixOfElements;
  }

  /** Returns true if each element is a parameter with its number, such as {@code tag[0]}. */
  boolean isIndexed() {
    return INDEX.equals(suffixOfElements);
  }

  /** Allows callers to clear the member. */
  void clearAs(Cleared form) {
    cleared = form;
  }

  /** Returns the JSON of the cleared member, or null if callers cannot clear the member. */
  @Nullable JsonNode cleared() {
    return cleared == null ? null : cleared.json();
  }

  /** Returns the JSON of the member if the member is cleared, or null if it is not cleared. */
  @Nullable JsonNode cleared(Values values) {
    return values.isCleared(this) ? cleared() : null;
  }

  /** Writes each entry of the member's map as a parameter of its own. */
  void name(CustomNames<?> names) {
    customNames = names;
  }

  /**
   * Returns the names of the parameters that the member is written as, or null if the names are not
   * given by callers.
   */
  @Nullable CustomNames<?> customNames() {
    return customNames;
  }

  /**
   * Returns true if the member is written as a parameter with the given name. This method ignores
   * parameters whose names are given by callers.
   */
  boolean isWrittenAs(String parameter) {
    if (customNames != null) {
      return false;
    }
    if (isIndexed()) {
      return parameter.startsWith(field + "[");
    }
    String suffix = suffixOfElements == null ? "" : suffixOfElements;
    return flatFields.isEmpty() ? parameter.equals(field + suffix) : flatFields.contains(parameter);
  }

  /** Returns the checks of the values that a caller passes for this member. */
  ValueChecks checks() {
    return ValueChecks.ofMember(name, required);
  }

  /**
   * Returns the canonical form of a value. Throws an exception if the value is not allowed for this
   * member.
   */
  T checked(T value) {
    return checks().checked(value, codec);
  }

  int index() {
    return index;
  }

  /** Returns the name of the method in the spec. */
  @Override
  public String toString() {
    return name;
  }
}
