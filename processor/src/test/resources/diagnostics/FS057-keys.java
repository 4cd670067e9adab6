package shop;

import io.github.filterspec.*;

public interface Desk {
  @OperatorKeys(all = "and", any = "and", keys = "{type}", maxDepth = 0)
  @interface Typed {}

  @OperatorKeys(all = "and", any = "or", keys = "{operator}")
  @interface Keys {}

  @Operators
  interface Text {
    @Operator("eq.{property}") boolean is(String value);
    @Operator(value = "exists.field", literal = "{property}") boolean exists();
    @Operator("contains") boolean contains(String value);
  }

  @Operators
  interface Literals {
    @Operator(value = "eq", literal = "{}") boolean is(String value);
    @Operator(value = "week", literal = "week") boolean week();
  }

  @FilterSpec
  @Typed
  interface Tickets {
    @Property Text subject();
  }

  @FilterSpec
  @Keys
  interface People {
    @Property Text name();
  }
}

// Desk.java:21:39 error: FS055: is() has an operand, but literal replaces the operand. Remove literal or the parameters
// Desk.java:22:41 error: FS055: the literal of week() is not supported. Write one of the texts {}, [], true, false, {property}
// Desk.java:28:20 error: FS057: subject() uses the kind Text, which has no type, but @OperatorKeys writes the type of each property. Add type to @Operators of Text
// Desk.java:6:36 error: FS012: the attribute "any" of @OperatorKeys is the name of another field of the AND or OR. Write the two names that the API distinguishes
// Desk.java:6:50 error: FS057: the attribute "keys" of @OperatorKeys does not contain {operator}, so the API would not get the operator. Write {operator} at the place of the operator
// Desk.java:6:71 error: FS032: the attribute "maxDepth" of @OperatorKeys is less than 1. Write 1 or more
// Desk.java:34:20 error: FS057: name() has the operator contains(), whose name does not contain {property}, so @OperatorKeys would not write the name of the property. Write {property} into the name of the operator, such as "term.{property}"
