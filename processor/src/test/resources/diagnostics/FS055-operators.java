package shop;

import io.github.filterspec.*;
import java.time.Instant;
import java.util.*;

public interface Kinds {
  @Operators
  interface Text {
    @Operator("EQ") String is(String value);
    boolean isNot(String value);
    @Operator("HAS") default boolean isKnown() { return true; }
    @Operator("IN") <T> boolean in(Set<T> values);
  }

  @Operators
  interface Time {
    @Operator("BETWEEN") boolean between(Instant from, Instant to, boolean inclusive);
    @Operator("AT") boolean at(Set<Instant> times, String zone);
    @Operator("NEAR") boolean near(Instant time, int minutes);
    @Operator("GT") boolean after(Instant time);
    @Operator("GTD") boolean after(String day);
  }

  @Operators
  interface Meanings {
    @Operator(value = "HAS", means = Meaning.PRESENT) boolean has(String value);
    @Operator(value = "EQ", means = Meaning.EQUAL) boolean is(Set<String> values);
    @Operator(value = "IN", means = Meaning.IN) boolean in(String value);
    @Operator(value = "LIKE", means = Meaning.CONTAINS) boolean contains(String from, String to);
    @Operator(value = "BETWEEN", means = Meaning.BETWEEN) boolean between(Instant time);
  }
}

// Kinds.java:10:28 error: FS055: is() must return boolean, because an operator is true or false for a property. Change the return type to boolean
// Kinds.java:11:13 error: FS055: isNot() has no @Operator. Add @Operator with the name that the API has for the operator
// Kinds.java:12:38 error: FS055: isKnown() has a body, but an operator is a method without a body. Remove the body
// Kinds.java:13:33 error: FS055: in() has type parameters. Move the type parameter to the interface, as in interface Choice<T>
// Kinds.java:18:34 error: FS055: between() has 3 operands, but an operator can have at most two operands. Use a Set for several values of the same type
// Kinds.java:19:29 error: FS055: at() has a Set and another operand. Remove one of the two parameters
// Kinds.java:20:31 error: FS055: the two operands of near() have different types. Give both operands the same type
// Kinds.java:21:29 error: FS055: after() is declared twice in Time, but operators cannot be overloaded. Rename one of the two methods
// Kinds.java:27:63 error: FS055: has() means PRESENT, but an operator with this meaning has no operand. Change the meaning or the parameters
// Kinds.java:28:60 error: FS055: is() means EQUAL, but an operator with this meaning has one operand that is not a Set. Change the meaning or the parameters
// Kinds.java:29:57 error: FS055: in() means IN, but an operator with this meaning has one Set of operands. Change the meaning or the parameters
// Kinds.java:30:65 error: FS055: contains() means CONTAINS, but an operator with this meaning has one operand or one Set of operands. Change the meaning or the parameters
// Kinds.java:31:67 error: FS055: between() means BETWEEN, but an operator with this meaning has two operands. Change the meaning or the parameters
