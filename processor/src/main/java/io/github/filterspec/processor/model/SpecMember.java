package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * A member of a spec.
 *
 * @param name the name of the method
 * @param role the role of the member
 * @param field the field on the wire as the user writes it
 * @param declaresField whether the spec declares the name of the field
 * @param type the type of the values
 * @param unset the declaration of {@code @Unset}
 * @param pattern the regular expression that each text must match, if there is one
 * @param doc the user's Javadoc without tags; empty for an inherited member
 * @param deprecation the notice that the member is deprecated, if it is
 * @param inheritedFrom the other spec that declares the member, if generated code can refer to that
 *     spec
 * @param origin the place of the declaration
 */
public record SpecMember(
    String name,
    Role role,
    String field,
    boolean declaresField,
    ValueType type,
    WhenUnset unset,
    Optional<String> pattern,
    String doc,
    Optional<DeprecationNotice> deprecation,
    Optional<ClassName> inheritedFrom,
    Origin origin) {

  /** The role of a member. */
  public sealed interface Role {

    /** A filter that is active when it is set. */
    record Filter(String key) implements Role {}

    /** A filter that can only be switched on. */
    record Flag(String key) implements Role {}

    /** A parameter that always applies. The default is empty unless the parameter declares one. */
    record Param(String orElse, boolean required, boolean declaresOrElse) implements Role {
      /** Creates a parameter that declares a default if the text is not empty. */
      public Param(String orElse, boolean required) {
        this(orElse, required, !orElse.isEmpty());
      }
    }

    /** A part of the path. */
    record PathParam(String name) implements Role {}

    /** A header of each request. */
    record HeaderParam(String name, boolean required) implements Role {}

    /** The member that is the whole body. */
    record WholeBody() implements Role {}

    /** The number of the page. The paths of the flags may be empty. */
    record PageNumber(int first, String hasNext, String isLast) implements Role {
      /** Creates a page number without the flag {@code isLast}. */
      public PageNumber(int first, String hasNext) {
        this(first, hasNext, "");
      }
    }

    /**
     * The cursor of a page, with the path of the next cursor. The paths of the flags may be empty.
     */
    record Cursor(String next, String hasNext, String isLast) implements Role {
      /** Creates a cursor without flags. */
      public Cursor(String next) {
        this(next, "", "");
      }
    }

    /** The number of items that a page has at most, with its bounds. */
    record PageSize(int min, int max) implements Role {}

    /** An unclear role: the spec declares no role or several, so rules cannot check the member. */
    record Unclear() implements Role {}
  }

  /** Returns the member as the user calls it, such as {@code tags()}, for messages. */
  public String call() {
    return name + "()";
  }

  /** Returns the name of the field on the wire, without the quotes of {@code ['a.b']}. */
  @Override
  public String field() {
    return isPaging() ? PagingField.literal(field) : field;
  }

  /** Returns whether a paging member has a dot in its field that could mean a nested field. */
  public boolean hasOpenDot() {
    return isPaging() && declaresField && PagingField.hasOpenDot(field);
  }

  /** Returns this member with another role. */
  public SpecMember as(Role other) {
    return new SpecMember(
        name,
        other,
        field,
        declaresField,
        type,
        unset,
        pattern,
        doc,
        deprecation,
        inheritedFrom,
        origin);
  }

  /** Returns whether the role is unclear. */
  public boolean isUnclear() {
    return role instanceof Role.Unclear;
  }

  /** Returns the key that activates the member, if the member is a filter. */
  public Optional<String> key() {
    if (role instanceof Role.Filter filter) {
      return Optional.of(filter.key());
    }
    return role instanceof Role.Flag flag ? Optional.of(flag.key()) : Optional.empty();
  }

  /** Returns whether the builder begins with the member. */
  public boolean isRequired() {
    return role instanceof Role.PathParam
        || role instanceof Role.WholeBody
        || (role instanceof Role.Param param && param.required())
        || (role instanceof Role.HeaderParam header && header.required());
  }

  /** Returns whether the member is a filter. */
  public boolean isFilter() {
    return role instanceof Role.Filter || role instanceof Role.Flag;
  }

  /** Returns whether the member is outside the body and the URL's query. */
  public boolean isOutsideBody() {
    return role instanceof Role.PathParam || role instanceof Role.HeaderParam;
  }

  /** Returns whether the fields of the value can be written into the surrounding object. */
  public boolean isFlat() {
    boolean object =
        type instanceof ValueType.TimeRangeType || type instanceof ValueType.RecordType;
    return object && !declaresField;
  }

  /** Returns whether the member is a page number. */
  public boolean isPageNumber() {
    return role instanceof Role.PageNumber;
  }

  /** Returns whether the member is a cursor. */
  public boolean isCursor() {
    return role instanceof Role.Cursor;
  }

  /** Returns whether the member is a page number or a cursor, which the client sets. */
  public boolean isPage() {
    return isPageNumber() || isCursor();
  }

  /** Returns whether the member is a page size. */
  public boolean isPageSize() {
    return role instanceof Role.PageSize;
  }

  /**
   * Returns whether the member is a page number, a cursor or a page size. Such a member cannot have
   * an {@code @Unset}.
   */
  public boolean isPaging() {
    return isPage() || isPageSize();
  }
}
