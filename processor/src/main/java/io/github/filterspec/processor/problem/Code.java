package io.github.filterspec.processor.problem;

/** The kinds of problems. The meaning of a code such as FS012 never changes. */
public enum Code {
  /** The spec is not an interface. */
  SPEC_NOT_AN_INTERFACE("FS001"),
  /** Generated code cannot access the spec or the API annotation. */
  INACCESSIBLE_TYPE("FS002"),
  GENERIC_SPEC("FS003"),
  /** The spec has no wire form, or has several wire forms. */
  WIRE_FORM_NOT_UNIQUE("FS004"),
  /** The member has no role, or has several roles. */
  MEMBER_ROLE_NOT_UNIQUE("FS005"),
  /** The method cannot be a member, for example because the method has parameters. */
  NOT_AN_ACCESSOR("FS006"),
  /** Filterspec cannot write the type of a member or of a record component. */
  UNSUPPORTED_TYPE("FS007"),
  /**
   * A range has no valid names for its ends, or a member that is not a range has names for ends.
   */
  INVALID_RANGE_NAMES("FS008"),
  /** The type of the member has no unset value, and the spec does not declare an unset value. */
  MISSING_UNSET_VALUE("FS009"),
  /** The flag is not a boolean. */
  FLAG_NOT_BOOLEAN("FS010"),
  /**
   * The page number is not valid; for example, its type is not {@code int}, or the first page is
   * negative.
   */
  INVALID_PAGE_NUMBER("FS011"),
  /** Two members have the same name on the wire. */
  DUPLICATE_WIRE_NAME("FS012"),
  /**
   * A filter has the same key as another filter, and callers can set the filter to its unset value.
   */
  AMBIGUOUS_SHARED_KEY("FS013"),
  /** Generated code already uses the name of the member. */
  RESERVED_NAME("FS014"),
  /** The default of a parameter is not valid for the type of the parameter. */
  INVALID_DEFAULT("FS015"),
  /** The unset value is not valid for the type of the member. */
  INVALID_UNSET_VALUE("FS016"),
  /** A name on the wire is blank, or a path in the answer can never match. */
  BLANK_WIRE_NAME("FS017"),
  /** The endpoint has no API annotation, or has several API annotations. */
  API_NOT_UNIQUE("FS018"),
  /** The path is malformed. */
  INVALID_PATH("FS019"),
  /** Filterspec cannot read the items of the endpoint. */
  INVALID_ITEM_TYPE("FS020"),
  /** The client cannot send the header. */
  INVALID_HEADER("FS021"),
  /** The rate limit is not valid. */
  INVALID_LIMIT("FS022"),
  /** Two parents of the spec contradict each other, or a parent contradicts the spec. */
  CONFLICTING_PARENTS("FS023"),
  /** Another type already has the name of a generated type. */
  NAME_TAKEN("FS024"),
  /** An annotation or an attribute has no effect at the place where the user wrote it. */
  MISPLACED_ANNOTATION("FS025"),
  /** The spec is sent in the body, but the HTTP method has no body. */
  FORM_NOT_ALLOWED_BY_METHOD("FS026"),
  /**
   * The path parameters of the spec do not match the names in braces in the path of the endpoint.
   */
  PATH_PARAMETER_MISMATCH("FS027"),
  /** A member is the whole body, but the body has other members. */
  WHOLE_BODY_NOT_ALONE("FS028"),
  /** A required member has a default or an unset value. */
  DEFAULT_ON_REQUIRED_MEMBER("FS029"),
  /** An expression contains a member, a constant or an endpoint that is not a condition. */
  NOT_ALLOWED_IN_EXPRESSION("FS030"),
  /** Two conditions have the same tag. */
  AMBIGUOUS_CONDITIONS("FS031"),
  /** A limit of an expression, such as the largest number of groups, is less than 1. */
  INVALID_GROUP_LIMIT("FS032"),
  /** The cursor has the wrong type or an invalid path. */
  INVALID_CURSOR("FS033"),
  /** The spec declares two ways to get the next page, or two ways to recognize the last page. */
  CONFLICTING_PAGING("FS034"),
  /** The page size has the wrong type or invalid bounds. */
  INVALID_PAGE_SIZE("FS035"),
  /** The pattern is not a regular expression. */
  INVALID_PATTERN("FS036"),
  /** A member has a pattern, but the type of the member contains no text. */
  PATTERN_WITHOUT_TEXT("FS037"),
  /** Jackson and Filterspec write a record in different ways. */
  RECORD_DIFFERS_FROM_JACKSON("FS038", true),
  /** The pattern is too slow for some texts. */
  SLOW_PATTERN("FS039", true),
  /** The spec has too many members for one class file. */
  SPEC_TOO_LARGE("FS040"),
  /** The offset has the wrong type or an invalid first offset. */
  INVALID_OFFSET("FS041"),
  /** The client cannot recognise the last page by the attributes of {@code @LastPage}. */
  INVALID_LAST_PAGE("FS042"),
  /** The greatest number of pages or items of a query is not valid. */
  INVALID_PAGE_CAP("FS043"),
  /** The place of the URL of the next page is not valid. */
  INVALID_NEXT_PAGE("FS044"),
  /** The elements of a member cannot be written in the form that the user declares. */
  INVALID_ELEMENTS("FS045"),
  /** The values of a member or a component cannot be written in the notation of the spec. */
  INVALID_NOTATION("FS046"),
  /** A way to authenticate requests is not complete, or is declared twice. */
  INVALID_SIGN_IN("FS047"),
  /** The type of the parts beside the items is not valid, or the answers have no such parts. */
  INVALID_PAGE_INFO("FS048"),
  /** A lookup without an item, or a lookup with an item that the answer cannot have. */
  INVALID_LOOKUP("FS049"),
  /** The names of custom parameters are not valid, or the parameters are not in the URL. */
  INVALID_CUSTOM_PARAM("FS051"),
  /** A sort has no valid notation, or a member that is not a sort has a notation of sorts. */
  INVALID_SORT("FS052"),
  /** A member cannot be cleared, or not in the form that the user declares. */
  INVALID_CLEARABLE("FS053"),
  /** The interface with {@code @Operators} cannot be a kind of property. */
  INVALID_KIND("FS054"),
  /** The method of a kind of property cannot be an operator. */
  INVALID_OPERATOR("FS055"),
  /** Two operators of a kind have the same name and the same number of operands. */
  AMBIGUOUS_OPERATORS("FS056"),
  /** The property cannot be written in the wire form, or has no valid name. */
  INVALID_PROPERTY("FS057"),
  /** A member cannot be compared with a value of the items. */
  INVALID_COMPARISON("FS058"),
  /** An expression cannot be written as a text, or a value could become structure in the text. */
  INVALID_TEXT_FORM("FS059"),
  /** The processor has a bug. */
  INTERNAL_ERROR("FS099");

  private final String text;
  private final boolean warning;

  Code(String text) {
    this(text, false);
  }

  Code(String text, boolean warning) {
    this.text = text;
    this.warning = warning;
  }

  /**
   * Returns true for a warning, which a user can switch off with
   * {@code @SuppressWarnings("filterspec")}.
   */
  public boolean isWarning() {
    return warning;
  }

  /** Returns the code as messages write it, such as {@code FS012}. */
  @Override
  public String toString() {
    return text;
  }
}
