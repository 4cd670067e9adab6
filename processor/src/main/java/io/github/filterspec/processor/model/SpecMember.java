package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * One member of a spec.
 *
 * @param name the method's name
 * @param role what the member is
 * @param field where it stands on the wire
 * @param declaresField whether the spec names that field
 * @param type the type of its values
 * @param unset what is written while it has none
 * @param pattern what each text of its values matches, if it must
 * @param doc the user's Javadoc without tags, empty for inherited members
 * @param deprecation the notice that the member is deprecated, if it is
 * @param inheritedFrom the spec that declares it, if that is another one and can be referred to
 * @param origin where it is declared
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

  /** What a member is. */
  public sealed interface Role {

    /** A filter that counts when set. */
    record Filter(String key) implements Role {}

    /** A filter that can only be switched on. */
    record Flag(String key) implements Role {}

    /** Always in effect; the default is empty if none is declared. */
    record Param(String orElse, boolean required, boolean declaresOrElse) implements Role {
      /** One that declares its default, if that is not empty. */
      public Param(String orElse, boolean required) {
        this(orElse, required, !orElse.isEmpty());
      }
    }

    /** A part of the path. */
    record PathParam(String name) implements Role {}

    /** A header of each request. */
    record HeaderParam(String name, boolean required) implements Role {}

    /** The whole body. */
    record WholeBody() implements Role {}

    /** The number of the page; the paths of the flags may be empty. */
    record PageNumber(int first, String hasNext, String isLast) implements Role {
      /** A page number of answers that do not say which page is the last. */
      public PageNumber(int first, String hasNext) {
        this(first, hasNext, "");
      }
    }

    /**
     * Where a page begins, and the path of where the next one does; those of flags may be empty.
     */
    record Cursor(String next, String hasNext, String isLast) implements Role {
      /** A cursor that alone says whether another page follows. */
      public Cursor(String next) {
        this(next, "", "");
      }
    }

    /** How many items a page has at most, within these bounds. */
    record PageSize(int min, int max) implements Role {}

    /** Not said, or in several ways, so that rules cannot judge by it. */
    record Unclear() implements Role {}
  }

  /** Returns the name of the field on the wire, without the quotes of {@code ['a.b']}. */
  @Override
  public String field() {
    return isPaging() ? PagingField.literal(field) : field;
  }

  /** Whether a paging member has a dot in its field that could mean a nested field. */
  public boolean hasOpenDot() {
    return isPaging() && declaresField && PagingField.hasOpenDot(field);
  }

  /** The same member in another role. */
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

  /** Whether it cannot be told what the member is. */
  public boolean isUnclear() {
    return role instanceof Role.Unclear;
  }

  /** The key that activates the member, if it is a filter. */
  public Optional<String> key() {
    if (role instanceof Role.Filter filter) {
      return Optional.of(filter.key());
    }
    return role instanceof Role.Flag flag ? Optional.of(flag.key()) : Optional.empty();
  }

  /** Whether the builder begins with the member. */
  public boolean isRequired() {
    return role instanceof Role.PathParam
        || role instanceof Role.WholeBody
        || (role instanceof Role.Param param && param.required())
        || (role instanceof Role.HeaderParam header && header.required());
  }

  /** Whether the member selects something, rather than say how or where. */
  public boolean isFilter() {
    return role instanceof Role.Filter || role instanceof Role.Flag;
  }

  /** Whether the member stands outside the body or the query of the URL. */
  public boolean isOutsideBody() {
    return role instanceof Role.PathParam || role instanceof Role.HeaderParam;
  }

  /** Whether the fields of its value can be fields of the object around it. */
  public boolean isFlat() {
    boolean object =
        type instanceof ValueType.TimeRangeType || type instanceof ValueType.RecordType;
    return object && !declaresField;
  }

  /** Whether the member numbers the pages. */
  public boolean isPageNumber() {
    return role instanceof Role.PageNumber;
  }

  /** Whether the member says where a page begins. */
  public boolean isCursor() {
    return role instanceof Role.Cursor;
  }

  /** Whether the member says at which page a query stands, which the client drives. */
  public boolean isPage() {
    return isPageNumber() || isCursor();
  }

  /** Whether the member says how many items a page has. */
  public boolean isPageSize() {
    return role instanceof Role.PageSize;
  }

  /** Whether the member is about pages, whose form of being unset is given. */
  public boolean isPaging() {
    return isPage() || isPageSize();
  }
}
