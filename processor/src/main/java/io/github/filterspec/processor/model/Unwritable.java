package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The type of a member, if Filterspec cannot write this type.
 *
 * @param reason the end of the message: why Filterspec cannot write the type, and what to do
 * @param causes the parts of the type that cause the problem; empty if the whole type is the
 *     problem
 */
public record Unwritable(TypeName type, String reason, List<Cause> causes) implements ValueType {
  public Unwritable {
    causes = List.copyOf(causes);
  }

  /**
   * Creates a type that Filterspec cannot write. The problem is the whole type, and not a part of
   * the type.
   */
  public Unwritable(TypeName type, String reason) {
    this(type, reason, List.of());
  }

  /** Creates a type that generated code cannot access. */
  public static Unwritable invisible(TypeName type) {
    return new Unwritable(
        type,
        "Generated code in the package of the spec cannot access this type. Make the type visible in this package");
  }

  /** Returns the message about a member or a record component that has this type. */
  public String message(String name) {
    return reason.startsWith("@")
        ? "%s cannot be written, because %s".formatted(name, reason)
        : "%s has the unsupported type \"%s\". %s".formatted(name, type, reason);
  }

  /**
   * A part of a type that Filterspec cannot write, such as a record component.
   *
   * @param message the message: why Filterspec cannot write the part, and what to do
   * @param origin the place in the source where the user declares the part of the type
   */
  public record Cause(String message, Origin origin) {

    /** Creates a type that Filterspec cannot write because of the declaration of the type. */
    public static Unwritable ofType(ClassName type, String reason, Origin origin) {
      String message = "%s cannot be written, because %s".formatted(type, reason);
      return new Unwritable(type, "", List.of(new Cause(message, origin)));
    }
  }

  /** A type that Filterspec cannot write, and whose problem is already reported. */
  public static final Unwritable REPORTED = new Unwritable(ClassName.OBJECT, "");

  @Override
  public <R> R match(ValueCases<R> cases) {
    return cases.unwritable(this);
  }
}
