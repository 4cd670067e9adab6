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
        "Make the type visible in the package of the spec, because the generated code is in this package");
  }

  /**
   * A part of a type that Filterspec cannot write, such as a record component.
   *
   * @param name the name of the part that causes the problem; empty if the declaration of the type
   *     is the problem
   * @param reason the end of the message: why Filterspec cannot write the part, and what to do
   * @param origin the place in the source where the user declares the part of the type
   */
  public record Cause(String name, TypeName type, String reason, Origin origin) {

    /** Creates a type that Filterspec cannot write because of the declaration of the type. */
    public static Unwritable ofType(ClassName type, String reason, Origin origin) {
      return new Unwritable(type, "", List.of(new Cause("", type, reason, origin)));
    }
  }

  /** A type that Filterspec cannot write, and whose problem is already reported. */
  public static final Unwritable REPORTED = new Unwritable(ClassName.OBJECT, "");

  @Override
  public <R> R match(ValueCases<R> cases) {
    return cases.unwritable(this);
  }
}
