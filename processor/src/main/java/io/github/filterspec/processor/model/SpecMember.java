package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A member of a spec: a method with an annotation that gives the method its role.
 *
 * @param field the name of the field on the wire, as the user writes the name in the annotation
 * @param declaresField true if the user writes the name of the field in the annotation
 * @param pattern the regular expression that each text in the member's value must match
 * @param doc the user's Javadoc, without tags; empty for an inherited member
 * @param inheritedFrom the spec that declares an inherited member; empty if generated code cannot
 *     access that spec
 * @param writing the modifiers that say where and how the value is written
 * @param origin the place of the method
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
    Writing writing,
    Origin origin) {

  /** Creates a member without modifiers that say where and how its value is written. */
  public SpecMember(
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
    this(
        name,
        role,
        field,
        declaresField,
        type,
        unset,
        pattern,
        doc,
        deprecation,
        inheritedFrom,
        Writing.PLAIN,
        origin);
  }

  /** The role of a member. */
  public sealed interface Role {

    /**
     * A filter with a value. The filter is active while the value is set.
     *
     * @param declaresKey true if the user writes the key in {@code @Key}
     */
    record Filter(String key, boolean declaresKey) implements Role {
      /** Creates a filter without {@code @Key}. */
      public Filter(String key) {
        this(key, false);
      }
    }

    /**
     * A filter that has no value, and is either on or off.
     *
     * @param declaresKey true if the user writes the key in {@code @Key}
     */
    record Flag(String key, boolean declaresKey) implements Role {
      /** Creates a flag without {@code @Key}. */
      public Flag(String key) {
        this(key, false);
      }
    }

    /**
     * A parameter of the request. Unlike a filter, a parameter has no key and may have a default.
     *
     * @param defaultValue the default; empty if the parameter has no default
     * @param declaresDefault true if the user writes a default in {@code @DefaultValue}
     */
    record Param(String defaultValue, boolean required, boolean declaresDefault) implements Role {
      /** Creates a parameter. If {@code defaultValue} is empty, the parameter has no default. */
      public Param(String defaultValue, boolean required) {
        this(defaultValue, required, !defaultValue.isEmpty());
      }
    }

    /** A part of the endpoint's path. */
    record PathParam(String name) implements Role {}

    /** A header that every request contains. */
    record HeaderParam(String name, boolean required) implements Role {}

    /** The member that is the whole body of the request. */
    record WholeBody() implements Role {}

    /**
     * Any number of parameters of the URL, whose names are given by callers.
     *
     * @param template the name of each parameter, which contains {@code {name}}
     * @param pattern the regular expression that each name of a caller must match
     */
    record CustomParam(String template, String pattern) implements Role {
      /** The part of the template that a name replaces. */
      public static final String NAME = "{name}";

      /** Returns the text before the name; the whole template if the template has no name. */
      public String prefix() {
        int at = template.indexOf(NAME);
        return at < 0 ? template : template.substring(0, at);
      }

      /** Returns the text after the name; empty if the template has no name. */
      public String suffix() {
        int at = template.indexOf(NAME);
        return at < 0 ? "" : template.substring(at + NAME.length());
      }
    }

    /** The number of the requested page. */
    record PageNumber(int first) implements Role {}

    /**
     * The number of items before the requested page.
     *
     * @param first the offset of the first page
     */
    record Offset(int first) implements Role {}

    /**
     * The cursor of the requested page.
     *
     * @param next the path of the next cursor in an answer
     * @param lastItem the path of the next cursor in the last item of an answer
     * @param endsIfMissing true if a page without a cursor is the last page; false if an answer
     *     without a cursor is an error
     * @param mayRepeat true if several answers can have the same cursor
     */
    record Cursor(
        Optional<String> next, Optional<String> lastItem, boolean endsIfMissing, boolean mayRepeat)
        implements Role {
      /** Creates a cursor that must be in each answer. */
      public Cursor(String next) {
        this(Optional.of(next), Optional.empty(), false, false);
      }
    }

    /**
     * The number of items that a page may contain.
     *
     * @param min the smallest page size that the API allows
     * @param max the largest page size that the API allows
     */
    record PageSize(int min, int max) implements Role {}

    /** A property, to which conditions apply. The type of the member is a kind of property. */
    record Property() implements Role {}

    /**
     * Properties whose names are known only at run time. The field of the member is the template of
     * the names, such as {@code custom_attributes.{name}}.
     *
     * @param pattern the regular expression that each name must match
     */
    record CustomProperty(String pattern) implements Role {}

    /** A role that is unknown, because the user declares no role or several roles. */
    record Unclear() implements Role {}
  }

  /** Returns the name of the member as messages write it, such as {@code tags()}. */
  public String call() {
    return "%s(%s)".formatted(name, hasName() ? "String" : "");
  }

  /** Returns true if the method of the member has one parameter: a name that callers give. */
  public boolean hasName() {
    return isCustom() || role instanceof Role.CustomProperty;
  }

  /** Returns true if the member is any number of parameters, whose names are given by callers. */
  public boolean isCustom() {
    return role instanceof Role.CustomParam;
  }

  /**
   * Returns the type of one value. For custom parameters, the type is the type of the value of one
   * parameter; for another member, the type is the type of the member.
   */
  public ValueType valueType() {
    return isCustom() && type instanceof ValueType.MapType map ? map.value() : type;
  }

  /**
   * Returns the name of the field in the request. If the user writes {@code ['a.b']} as the field
   * of a page number, the field in the request is {@code a.b}.
   */
  @Override
  public String field() {
    return isPaging() ? PagingField.literal(field) : field;
  }

  /**
   * Returns true if the member is about pages, such as a cursor, and the field name of the member
   * contains an unquoted dot. In a JSON body, an unquoted dot means a nested field.
   */
  public boolean hasOpenDot() {
    return isPaging() && !isInUrl() && declaresField && PagingField.hasOpenDot(field);
  }

  /**
   * Returns the names of the objects around the field, and the name of the field. Only a member
   * that is about pages can be in nested objects, and only in a JSON body.
   */
  public List<String> fieldPath() {
    return hasOpenDot() ? PagingField.path(field) : List.of(field());
  }

  /** Returns a copy of this member with another role. */
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
        writing,
        origin);
  }

  /** Returns a copy of this member with another type. */
  public SpecMember with(ValueType other) {
    return new SpecMember(
        name,
        role,
        field,
        declaresField,
        other,
        unset,
        pattern,
        doc,
        deprecation,
        inheritedFrom,
        writing,
        origin);
  }

  /** Returns true if the user declares no role for the member, or several roles. */
  public boolean isUnclear() {
    return role instanceof Role.Unclear;
  }

  /**
   * Returns true if the builder has a method that clears the member at the API. A required member
   * and a member for pages have no such method.
   */
  public boolean isClearable() {
    boolean optional = role instanceof Role.Filter || role instanceof Role.Param;
    return writing.clearing().isPresent() && optional && !isRequired();
  }

  /** Returns the name of the builder's method that clears the member, such as clearPhone. */
  public String clearMethod() {
    return "clear" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns the key of a filter; empty if the member is not a filter. */
  public Optional<String> key() {
    if (role instanceof Role.Filter filter) {
      return Optional.of(filter.key());
    }
    return role instanceof Role.Flag flag ? Optional.of(flag.key()) : Optional.empty();
  }

  /** Returns true if the user writes the key of the filter in {@code @Key}. */
  public boolean declaresKey() {
    return (role instanceof Role.Filter filter && filter.declaresKey())
        || (role instanceof Role.Flag flag && flag.declaresKey());
  }

  /** Returns true if callers must set the member before all other members. */
  public boolean isRequired() {
    return role instanceof Role.PathParam
        || role instanceof Role.WholeBody
        || (role instanceof Role.Param param && param.required())
        || (role instanceof Role.HeaderParam header && header.required());
  }

  /** Returns true if the member is a filter. */
  public boolean isFilter() {
    return role instanceof Role.Filter || role instanceof Role.Flag;
  }

  /** Returns true if the member is a property, or properties with names at run time. */
  public boolean isProperty() {
    return role instanceof Role.Property || role instanceof Role.CustomProperty;
  }

  /** Returns true if the member is in the path or in a header. */
  public boolean isOutsideBody() {
    return role instanceof Role.PathParam || role instanceof Role.HeaderParam;
  }

  /** Returns true if the user moves the member from the body to the URL. */
  public boolean isInUrl() {
    return writing.inUrl();
  }

  /**
   * Returns true if the value is an object whose fields are written into the surrounding JSON
   * object.
   */
  public boolean isFlat() {
    boolean object = type instanceof ValueType.RangeType || type instanceof ValueType.RecordType;
    return object && !declaresField;
  }

  /** Returns true if the member is a page number. */
  public boolean isPageNumber() {
    return role instanceof Role.PageNumber;
  }

  /** Returns true if the member is an offset. */
  public boolean isOffset() {
    return role instanceof Role.Offset;
  }

  /**
   * Returns true if the member is a page number or an offset. Every request contains its page
   * number or its offset.
   */
  public boolean isCounter() {
    return isPageNumber() || isOffset();
  }

  /** Returns true if the member is a cursor. */
  public boolean isCursor() {
    return role instanceof Role.Cursor;
  }

  /**
   * Returns true if the member is a page number, an offset or a cursor. Callers cannot set a page
   * number, an offset or a cursor, because the client sets them.
   */
  public boolean isPage() {
    return isCounter() || isCursor();
  }

  /** Returns true if the member is a page size. */
  public boolean isPageSize() {
    return role instanceof Role.PageSize;
  }

  /**
   * Returns true if the member is a page number, an offset, a cursor or a page size. These members
   * cannot have {@code @Unset}.
   */
  public boolean isPaging() {
    return isPage() || isPageSize();
  }
}
