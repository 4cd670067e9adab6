package io.github.filterspec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A type that cannot be written.
 *
 * @param type the type
 * @param reason the reason why it cannot be written and what to do, as sentences
 * @param causes the types in it that cause the problem; empty if the type itself causes it
 */
public record Unwritable(TypeName type, String reason, List<Cause> causes) implements ValueType {
  public Unwritable {
    causes = List.copyOf(causes);
  }

  /** Creates a type that is itself the problem. */
  public Unwritable(TypeName type, String reason) {
    this(type, reason, List.of());
  }

  /** Returns a type that generated code cannot access. */
  public static Unwritable invisible(TypeName type) {
    return new Unwritable(
        type, "Make the type visible to generated code in the package of the spec");
  }

  /**
   * A part of a type that cannot be written.
   *
   * @param name the name of the part; empty if the declaration of the type is the problem
   * @param type the type of the part
   * @param reason the reason why it cannot be written and what to do, as sentences
   * @param origin the place of the part
   */
  public record Cause(String name, TypeName type, String reason, Origin origin) {

    /** Returns a type whose declaration is the problem. */
    public static Unwritable ofType(ClassName type, String reason, Origin origin) {
      return new Unwritable(type, "", List.of(new Cause("", type, reason, origin)));
    }
  }

  /** A type whose problem is reported elsewhere. */
  public static final Unwritable REPORTED = new Unwritable(ClassName.OBJECT, "");

  @Override
  public <R> R match(ValueCases<R> cases) {
    return cases.unwritable(this);
  }
}
