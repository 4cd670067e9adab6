package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The type of a member's values, with everything that is needed to write the values. */
public sealed interface ValueType
    permits ValueType.Scalar,
        ValueType.Enumeration,
        ValueType.OpenEnum,
        ValueType.RecordType,
        ValueType.SetType,
        ValueType.ListType,
        ValueType.MapType,
        ValueType.TimeRangeType,
        ValueType.FilterType,
        Unwritable {

  /** Calls the method for this kind of type, and returns its result. */
  <R> R match(ValueCases<R> cases);

  /** Returns the types that this type consists of. */
  default List<ValueType> parts() {
    return List.of();
  }

  /** Returns the user's type that generated code names, if there is one. */
  default Optional<ClassName> userType() {
    return this instanceof Named named ? Optional.of(named.type()) : Optional.empty();
  }

  /** A type that the user declares. */
  interface Named {
    ClassName type();
  }

  /** Returns this type and all types that it contains. */
  default Stream<ValueType> withParts() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(ValueType::withParts));
  }

  /** A single value of the JDK. */
  enum Scalar implements ValueType {
    BOOLEAN,
    INT,
    LONG,
    DOUBLE,
    STRING,
    INSTANT,
    LOCAL_DATE,
    UUID;

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.scalar(this);
    }
  }

  /** An enum of the user. */
  record Enumeration(ClassName type, List<Constant> constants) implements ValueType, Named {
    public Enumeration {
      constants = List.copyOf(constants);
    }

    /** A constant and its name on the wire. */
    public record Constant(String name, String wire) {}

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.enumeration(this);
    }
  }

  /**
   * A record with one text, used as an enum that is open to new values.
   *
   * @param type the record
   * @param component the name of its component
   * @param overloaded whether other methods have the name of its accessor
   * @param stated whether an annotation says that the record is written as a text
   */
  record OpenEnum(ClassName type, String component, boolean overloaded, boolean stated)
      implements ValueType, Named {

    /** Creates a record whose annotation says that the record is written as a text. */
    public OpenEnum(ClassName type, String component) {
      this(type, component, false, true);
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.openEnum(this);
    }
  }

  /**
   * A record of the user that is written as an object.
   *
   * @param type the record
   * @param components the components in the order of the constructor
   * @param written the components that are written, in the order of the wire
   * @param strayMethods the methods that Jackson writes although they are not components
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

    /** Creates a record whose components are all written in the order of the declaration. */
    public RecordType(ClassName type, List<Component> components) {
      this(type, components, components, List.of());
    }

    /**
     * A component of a record.
     *
     * @param name the name in Java
     * @param wire the name on the wire
     * @param type the type of its values
     * @param primitive whether its type in Java is primitive
     * @param quoted whether a number or a boolean is written as a string
     * @param optional whether it may be left out
     * @param unset the declaration of {@code @Unset}
     * @param overloaded whether other methods have the name of its accessor
     */
    public record Component(
        String name,
        String wire,
        ValueType type,
        boolean primitive,
        boolean quoted,
        boolean optional,
        WhenUnset unset,
        boolean overloaded) {

      /** Creates a component without quotes and without overloads. */
      public Component(
          String name,
          String wire,
          ValueType type,
          boolean primitive,
          boolean optional,
          WhenUnset unset) {
        this(name, wire, type, primitive, false, optional, unset, false);
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

    /** Compares each component once. Otherwise a chain of records would take exponential time. */
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

  /** A set. */
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

  /** A list. */
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
   * A range of time with the names of its ends. The names are empty if the spec does not declare
   * them.
   */
  record TimeRangeType(String from, String to) implements ValueType {
    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.timeRange(this);
    }
  }

  /** A filter that is generated from another spec. An expression has no unset value. */
  record FilterType(ClassName type, boolean expression) implements ValueType, Named {
    boolean isOneOf(Set<String> qualifiedNames) {
      return qualifiedNames.contains(type.canonicalName());
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.filter(this);
    }
  }
}
