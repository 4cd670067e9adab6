package shop;

import io.github.filterspec.*;
import java.time.Instant;
import java.util.*;

public interface Kinds {
  @Operators
  abstract class Text {
    @Operator("EQ") abstract boolean is(String value);
  }

  @Operators
  interface Empty {}

  @Operators
  interface Pair<A, B> {
    @Operator("EQ") boolean is(A value);
    @Operator("NEQ") boolean isNot(B value);
  }

  @Operators
  interface Unused<T> {
    @Operator("EQ") boolean is(String value);
  }

  @Operators
  @FilterSpec
  @JsonBody
  interface Both {
    @Operator("EQ") boolean is(String value);
  }
}

// Kinds.java:8:3 error: FS054: Text has @Operators, but is not an interface. Declare the operators in an interface
// Kinds.java:13:3 error: FS054: Empty has no operators. Add a method with @Operator
// Kinds.java:16:3 error: FS054: Pair has several type parameters, but a kind of property can have only one. Keep only one type parameter
// Kinds.java:22:3 error: FS054: Unused has the type parameter T, but no operator has an operand of the type T. Remove the type parameter
// Kinds.java:27:3 error: FS054: Both has both @Operators and @FilterSpec. Remove @Operators from a spec, or @FilterSpec from a kind of property
