package io.github.filterspec.processor.problem;

/** The kinds of problems. The text of a code, such as FS012, never changes its meaning. */
public enum Code {
  /** The spec is not an interface. */
  SPEC_NOT_AN_INTERFACE("FS001"),
  /** Generated code cannot reach the spec or the API annotation. */
  INACCESSIBLE_TYPE("FS002"),
  /** The spec has type parameters. */
  GENERIC_SPEC("FS003"),
  /** The spec has no wire form, or several. */
  WIRE_FORM_NOT_UNIQUE("FS004"),
  /** The member has no role, or several. */
  MEMBER_ROLE_NOT_UNIQUE("FS005"),
  /** The method is not an accessor. */
  NOT_AN_ACCESSOR("FS006"),
  /** The type of a value cannot be written. */
  UNSUPPORTED_TYPE("FS007"),
  /** A range has no valid names for its ends, or a member of another type has such names. */
  INVALID_RANGE_NAMES("FS008"),
  /** Neither the type nor the spec has an unset value for the member. */
  MISSING_UNSET_VALUE("FS009"),
  /** The flag is not a boolean. */
  FLAG_NOT_BOOLEAN("FS010"),
  /** The page number has the wrong type, or the wrong first page. */
  INVALID_PAGE_NUMBER("FS011"),
  /** Two members write the same name. */
  DUPLICATE_WIRE_NAME("FS012"),
  /**
   * A filter that shares its key accepts its unset value, so the JSON does not show whether the
   * filter is set.
   */
  AMBIGUOUS_SHARED_KEY("FS013"),
  /** The name is reserved by generated code. */
  RESERVED_NAME("FS014"),
  /** The default is not a value of its type. */
  INVALID_DEFAULT("FS015"),
  /** The unset value is not valid for its member. */
  INVALID_UNSET_VALUE("FS016"),
  /** The name on the wire is blank. */
  BLANK_WIRE_NAME("FS017"),
  /** The endpoint has no API annotation, or several. */
  API_NOT_UNIQUE("FS018"),
  /** The path is malformed. */
  INVALID_PATH("FS019"),
  /** The items cannot be read. */
  INVALID_ITEM_TYPE("FS020"),
  /** The header cannot be sent. */
  INVALID_HEADER("FS021"),
  /** The rate limit is not valid. */
  INVALID_LIMIT("FS022"),
  /** Parents contradict each other or the spec. */
  CONFLICTING_PARENTS("FS023"),
  /** Another type has the name that a generated type needs. */
  NAME_TAKEN("FS024"),
  /** The annotation or attribute has no meaning here. */
  MISPLACED_ANNOTATION("FS025"),
  /** The HTTP method has no body, but the spec is sent in the body. */
  FORM_NOT_ALLOWED_BY_METHOD("FS026"),
  /** The parts of the path and the path parameters do not match. */
  PATH_PARAMETER_MISMATCH("FS027"),
  /** The whole body is not the only member of the body. */
  WHOLE_BODY_NOT_ALONE("FS028"),
  /** A required member has a default or an unset value. */
  DEFAULT_ON_REQUIRED_MEMBER("FS029"),
  /** A spec of conditions contains a member or a constant that is not a condition. */
  NOT_ALLOWED_IN_EXPRESSION("FS030"),
  /** Two conditions have the same tag. */
  AMBIGUOUS_CONDITIONS("FS031"),
  /** The limit of groups is not valid. */
  INVALID_GROUP_LIMIT("FS032"),
  /** The cursor has the wrong type or path. */
  INVALID_CURSOR("FS033"),
  /** The spec has two ways of paging. */
  CONFLICTING_PAGING("FS034"),
  /** The page size has the wrong type or bounds. */
  INVALID_PAGE_SIZE("FS035"),
  /** The pattern is not a regular expression. */
  INVALID_PATTERN("FS036"),
  /** The pattern has no texts to check. */
  PATTERN_WITHOUT_TEXT("FS037"),
  /** Jackson and Filterspec write the record in different ways. */
  RECORD_DIFFERS_FROM_JACKSON("FS038", true),
  /** Some texts take too long to compare with the pattern. */
  SLOW_PATTERN("FS039", true),
  /** The spec is too large for one class file. */
  SPEC_TOO_LARGE("FS040"),
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

  /** Returns whether the problem is a warning, which {@code @SuppressWarnings} switches off. */
  public boolean isWarning() {
    return warning;
  }

  /** Returns the code as the user reads it, such as FS012. */
  @Override
  public String toString() {
    return text;
  }
}
