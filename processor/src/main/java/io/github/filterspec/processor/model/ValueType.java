package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The type of a member's values, as far as writing them needs to know it. */
public sealed interface ValueType {

  /** Hands this type to the case that it is. */
  <R> R match(ValueCases<R> cases);

  /** The types that this one is made of. */
  default List<ValueType> parts() {
    return List.of();
  }

  /** The type that generated code names, if the user wrote it. */
  default Optional<ClassName> userType() {
    return this instanceof Named named ? Optional.of(named.type()) : Optional.empty();
  }

  /** A type that has a name of the user's. */
  interface Named {
    ClassName type();
  }

  /** This type, and all that it is made of. */
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

  /** An enum of the user's. */
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
   * A record with one text: an enum that is open to new values.
   *
   * @param type the record
   * @param component the name of its component
   * @param overloaded whether other methods have the name of its accessor
   * @param stated whether the user said that the record is a text rather than an object
   */
  record OpenEnum(ClassName type, String component, boolean overloaded, boolean stated)
      implements ValueType, Named {

    /** A record of which the user said that it is a text. */
    public OpenEnum(ClassName type, String component) {
      this(type, component, false, true);
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.openEnum(this);
    }
  }

  /**
   * A record of the user's, written as an object.
   *
   * @param type the record
   * @param components the components, as the constructor takes them
   * @param written the components that are written, in the order of the wire
   * @param strayMethods methods that Jackson writes, and that are not components
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

    /** A record that is written as it is declared. */
    public RecordType(ClassName type, List<Component> components) {
      this(type, components, components, List.of());
    }

    /**
     * A component of a record.
     *
     * @param name its name in Java
     * @param wire its name on the wire
     * @param type the type of its values
     * @param primitive whether its type in Java is primitive
     * @param quoted whether a number or a boolean is written as a string
     * @param optional whether it may be left out
     * @param unset what is written while it is left out
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

      /** A component that is written as its type is. */
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

  /** A map from text. */
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

  /** A range of time with the names of its ends; empty names where the spec gives none. */
  record TimeRangeType(String from, String to) implements ValueType {
    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.timeRange(this);
    }
  }

  /** A filter that was generated from another spec; an expression has no neutral value. */
  record FilterType(ClassName type, boolean expression) implements ValueType, Named {
    boolean isOneOf(Set<String> qualifiedNames) {
      return qualifiedNames.contains(type.canonicalName());
    }

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.filter(this);
    }
  }

  /** A type that cannot be written, and why; or the flaws elsewhere that make it so. */
  record Unwritable(TypeName type, String reason, List<Flaw> flaws) implements ValueType {
    public Unwritable {
      flaws = List.copyOf(flaws);
    }

    /** A type that is itself the mistake. */
    public Unwritable(TypeName type, String reason) {
      this(type, reason, List.of());
    }

    /** A type that cannot be written, what has it, and where that stands. */
    public record Flaw(String name, TypeName type, String reason, Origin origin) {

      /** A type that is written nowhere as it is declared. */
      public static Unwritable ofType(ClassName type, String reason, Origin origin) {
        return new Unwritable(type, "", List.of(new Flaw("", type, reason, origin)));
      }
    }

    /** A type whose mistake is reported elsewhere. */
    public static final Unwritable REPORTED = new Unwritable(ClassName.OBJECT, "");

    @Override
    public <R> R match(ValueCases<R> cases) {
      return cases.unwritable(this);
    }
  }
}
