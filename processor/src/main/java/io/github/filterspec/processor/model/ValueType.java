package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The type of a member's value, with all data that is needed to generate code for the value. */
public sealed interface ValueType
    permits ValueType.Scalar,
        ValueType.Enumeration,
        ValueType.OpenEnum,
        ValueType.RecordType,
        ValueType.SetType,
        ValueType.ListType,
        ValueType.MapType,
        ValueType.JsonListType,
        ValueType.RangeType,
        ValueType.SortType,
        ValueType.Written,
        ValueType.AlternativesType,
        ValueType.FilterType,
        ValueType.PropertyType,
        Unwritable {

  /**
   * Calls the method of the given {@link ValueCases} for the kind of this type, such as {@code set}
   * for a set.
   */
  <R> R match(ValueCases<R> cases);

  /** Returns the type without the notation that {@code @WrittenAs} gives to its values. */
  default ValueType plain() {
    return this;
  }

  /**
   * Returns a type that is written like this type. For a notation of {@code @WrittenAs}, this type
   * is a whole number or a text.
   */
  default ValueType wire() {
    return this;
  }

  /** Returns the types that this type consists of, such as the type of a list's elements. */
  default List<ValueType> parts() {
    return List.of();
  }

  /** Returns the user's type to which generated code refers; empty for a type of the JDK. */
  default Optional<ClassName> userType() {
    return this instanceof Named named ? Optional.of(named.type()) : Optional.empty();
  }

  /**
   * Returns the names of the two fields or parameters of a value that can be written as two fields
   * beside the other members; empty for any other type.
   */
  default List<String> twoFields() {
    if (this instanceof RangeType range) {
      return List.of(range.from(), range.to());
    }
    return this instanceof SortType sort && !sort.isText()
        ? List.of(sort.fieldName(), sort.directionName())
        : List.of();
  }

  /** Returns true if the user moves the two fields of a value beside the other members. */
  default boolean declaresFlat() {
    return (this instanceof RangeType range && range.flat())
        || (this instanceof SortType sort && sort.flat());
  }

  /** Returns true for a type such as a text, a number, a time or an enum. */
  default boolean isSingleValue() {
    return this instanceof Scalar
        || this instanceof Enumeration
        || this instanceof OpenEnum
        || this instanceof Written;
  }

  /** A type that the user declares. */
  interface Named {
    ClassName type();
  }

  /** Returns this type and all types that this type contains, directly or indirectly. */
  default Stream<ValueType> withParts() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(ValueType::withParts));
  }

  /** A type of the JDK for a single value, such as a text or a number. */
  enum Scalar implements ValueType {
    BOOLEAN,
    INT,
    LONG,
    DOUBLE,
    BIG_DECIMAL,
    BIG_INTEGER,
    STRING,
    INSTANT,
    OFFSET_DATE_TIME,
    LOCAL_DATE,
    DURATION,
    UUID;

    /** Returns true for a type that is written as a JSON number. */
    public boolean isNumber() {
      return switch (this) {
        case INT, LONG, DOUBLE, BIG_DECIMAL, BIG_INTEGER -> true;
        case BOOLEAN, STRING, INSTANT, OFFSET_DATE_TIME, LOCAL_DATE, DURATION, UUID -> false;
      };
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.scalar(this);
    }
  }

  /** An enum that the user declares. */
  record Enumeration(ClassName type, List<Constant> constants) implements ValueType, Named {
    public Enumeration {
      constants = List.copyOf(constants);
    }

    /** A constant of an enum, and its name on the wire. */
    public record Constant(String name, String wire) {}

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.enumeration(this);
    }
  }

  /**
   * A record that contains one text. The user of Filterspec declares a record with one {@code
   * String} instead of an enum if the API may add values later.
   *
   * @param component the name of the component that contains the text
   * @param overloaded true if the record has a method with parameters that has the name of the
   *     component
   * @param stated true if an annotation declares that the record is written as a text
   */
  record OpenEnum(ClassName type, String component, boolean overloaded, boolean stated)
      implements ValueType, Named {

    /** Creates a record that is written as a text because of an annotation. */
    public OpenEnum(ClassName type, String component) {
      this(type, component, false, true);
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.openEnum(this);
    }
  }

  /**
   * A record that is written as a JSON object.
   *
   * @param components the components in the order of the constructor
   * @param written the components that are written, in the order of the JSON fields
   * @param strayMethods the methods that Jackson would write as fields; Filterspec does not write
   *     these methods
   */
  record RecordType(
      ClassName type,
      List<Component> components,
      List<Component> written,
      List<String> strayMethods)
      implements ValueType, Named {
    public RecordType {
      components = List.copyOf(components);
      written = List.copyOf(written);
      strayMethods = List.copyOf(strayMethods);
    }

    /** Creates a record that is written with all components, in the order of the constructor. */
    public RecordType(ClassName type, List<Component> components) {
      this(type, components, components, List.of());
    }

    /**
     * A component of a record.
     *
     * @param wire the name of the JSON field
     * @param primitive true if the type of the record component is primitive
     * @param quoted true if a number or a boolean is written as a JSON string
     * @param optional true if the JSON field may be missing
     * @param overloaded true if the record has a method with parameters that has the name of the
     *     component
     * @param notation the notation in {@code @WrittenAs}; empty if the user does not write
     *     {@code @WrittenAs}
     */
    public record Component(
        String name,
        String wire,
        ValueType type,
        boolean primitive,
        boolean quoted,
        boolean optional,
        WhenUnset unset,
        boolean overloaded,
        Optional<Notation> notation) {

      /** Creates a component whose numbers and booleans are written without quotes. */
      public Component(
          String name,
          String wire,
          ValueType type,
          boolean primitive,
          boolean optional,
          WhenUnset unset) {
        this(name, wire, type, primitive, false, optional, unset, false, Optional.empty());
      }
    }

    @Override
    public List<ValueType> parts() {
      return components.stream().map(Component::type).toList();
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.object(this);
    }

    /**
     * Compares each component once. A comparison of the components and also of the written
     * components would take exponential time for records that contain records.
     */
    @Override
    public boolean equals(Object other) {
      return other instanceof RecordType that
          && type.equals(that.type)
          && components.equals(that.components)
          && writtenNames().equals(that.writtenNames())
          && strayMethods.equals(that.strayMethods);
    }

    @Override
    public int hashCode() {
      return type.hashCode();
    }

    private List<String> writtenNames() {
      return written.stream().map(Component::name).toList();
    }
  }

  /** A set of elements. */
  record SetType(ValueType element) implements ValueType {
    @Override
    public List<ValueType> parts() {
      return List.of(element);
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.set(this);
    }
  }

  /** A list of elements. */
  record ListType(ValueType element) implements ValueType {
    @Override
    public List<ValueType> parts() {
      return List.of(element);
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.list(this);
    }
  }

  /** A list whose elements are any JSON. Only a cursor can have this type. */
  record JsonListType() implements ValueType {
    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.jsonList(this);
    }
  }

  /** A map whose keys are texts. */
  record MapType(ValueType value) implements ValueType {
    @Override
    public List<ValueType> parts() {
      return List.of(value);
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.map(this);
    }
  }

  /**
   * A range with the wire names of its start and its end. A wire name is empty if the user does not
   * write the name.
   *
   * @param end the type of the start and the end: a time, a date or a number, also with a notation
   * @param flat true if the user writes {@code flat = true}
   * @param includes the name of the constant in {@code Ends.Includes}
   */
  record RangeType(String from, String to, ValueType end, boolean flat, String includes)
      implements ValueType {
    /** The constant of {@code Ends.Includes} for a range whose ends are not described. */
    public static final String NOT_SAID = "NOT_SAID";

    /** Creates a range of times in an object of its own. */
    public RangeType(String from, String to) {
      this(from, to, Scalar.INSTANT, false, NOT_SAID);
    }

    /** Returns true for a {@code TimeRange}, and false for a {@code Range}. */
    public boolean isOfTimes() {
      return end.plain() == Scalar.INSTANT;
    }

    /** Returns true if the start belongs to the range. */
    public boolean includesStart() {
      return includes.equals("BOTH") || includes.equals("FROM");
    }

    /** Returns true if the end belongs to the range. */
    public boolean includesEnd() {
      return includes.equals("BOTH") || includes.equals("TO");
    }

    /** Returns true if the user says which ends belong to the range. */
    public boolean saysEnds() {
      return !includes.equals(NOT_SAID);
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.range(this);
    }
  }

  /**
   * A sealed interface of the user: a value is one of several records, and is written as the value
   * of the record's only component.
   */
  record AlternativesType(ClassName type, List<Alternative> alternatives)
      implements ValueType, Named {
    public AlternativesType {
      alternatives = List.copyOf(alternatives);
    }

    /**
     * A record that implements the sealed interface.
     *
     * @param component the name of the record's only component
     * @param overloaded true if the record has a method with parameters that has the name of the
     *     component
     */
    public record Alternative(
        ClassName type, String component, boolean overloaded, ValueType value) {}

    @Override
    public List<ValueType> parts() {
      return alternatives.stream().map(Alternative::value).toList();
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.alternatives(this);
    }
  }

  /**
   * A field to sort by and a direction. The texts are empty if the user does not write them.
   *
   * @param field the enum of the fields
   * @param declared true if the user writes {@code @SortedAs}
   * @param text the text of a sort, with {@code {field}} and {@code {direction}}
   * @param fieldName the name of the JSON field or of the parameter with the field
   * @param directionName the name of the JSON field or of the parameter with the direction
   * @param flat true if the user writes {@code flat = true}
   */
  record SortType(
      Enumeration field,
      boolean declared,
      String text,
      String fieldName,
      String directionName,
      String ascending,
      String descending,
      boolean flat)
      implements ValueType {

    /** Returns true if a sort is one text, and false if a sort has two fields. */
    public boolean isText() {
      return !text.isEmpty();
    }

    @Override
    public List<ValueType> parts() {
      return List.of(field);
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.sort(this);
    }
  }

  /**
   * A type whose values are written in another notation than usual.
   *
   * @param plain the type without the notation: a time, a number, a boolean or an enum
   */
  record Written(ValueType plain, Notation notation) implements ValueType {
    @Override
    public ValueType wire() {
      return notation.isNumber() ? Scalar.LONG : Scalar.STRING;
    }

    /**
     * Returns true if the values have an unset value: a time that is a text has the empty text, and
     * a boolean that is a text has the text {@code false}.
     */
    public boolean hasUnsetValue() {
      return plain == Scalar.BOOLEAN || (notation.isOfTimes() && !notation.isNumber());
    }

    @Override
    public List<ValueType> parts() {
      return List.of(plain);
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.written(this);
    }
  }

  /**
   * A filter that is generated from another spec.
   *
   * @param expression true if the filter is an expression of conditions; an expression has no unset
   *     value
   * @param json the kind of JSON value that the filter is
   */
  record FilterType(ClassName type, boolean expression, PropertyForm.Json json)
      implements ValueType, Named {
    /** Creates a filter that is a JSON object. */
    public FilterType(ClassName type, boolean expression) {
      this(type, expression, PropertyForm.Json.OBJECT);
    }

    /** Returns true if the filter is a JSON array. */
    public boolean isArray() {
      return json == PropertyForm.Json.ARRAY;
    }

    /** Returns true if the filter is a text, which can also be sent in the URL or in a header. */
    public boolean isText() {
      return json == PropertyForm.Json.TEXT;
    }

    boolean isOneOf(Set<String> qualifiedNames) {
      return qualifiedNames.contains(type.canonicalName());
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.filter(this);
    }
  }

  /**
   * A kind of property, which is the type of a member with {@code @Property}.
   *
   * @param type the interface with {@code @Operators}
   * @param argument the type argument of the kind; empty if the kind has no type parameter
   * @param operators the data about the operators that depends on the wire form
   */
  record PropertyType(ClassName type, Optional<ValueType> argument, KindOperators operators)
      implements ValueType, Named {

    @Override
    public List<ValueType> parts() {
      return argument.stream().toList();
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.property(this);
    }
  }
}
