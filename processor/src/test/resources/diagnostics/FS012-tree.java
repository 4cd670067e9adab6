package shop;

import io.github.filterspec.*;

public interface Desk {
  @PropertyTree(
      connector = "value",
      parts = "value",
      and = "+",
      or = "+",
      maxDepth = 0,
      maxPerGroup = -1,
      condition = @ConditionFields(property = "name", operator = "op", operand = "value"))
  @interface Search {}

  @PropertyTree(
      connector = "op",
      parts = " ",
      condition = @ConditionFields(property = "name", operator = "op", operand = "value"))
  @interface Blank {}

  @Operators
  interface Text {
    @Operator("EQ") boolean is(String value);
    @Operator("BETWEEN") boolean between(String from, String to);
  }

  @FilterSpec
  @Search
  interface Tickets {
    @Property Text subject();
  }

  @FilterSpec
  @Blank
  interface People {
    @Property Text name();
  }
}

// Desk.java:31:20 error: FS057: subject() has the operator between() with two operands, but @PropertyTree names no field for the second operand. Add second to @ConditionFields, or use a kind without between() for subject()
// Desk.java:8:15 error: FS012: the attribute "parts" of @PropertyTree is the name of another field of the AND or OR. Write the two names that the API distinguishes
// Desk.java:10:12 error: FS012: the attribute "or" of @PropertyTree is the same text for AND and for OR. Write the two texts that the API distinguishes
// Desk.java:11:18 error: FS032: the attribute "maxDepth" of @PropertyTree is less than 1. Write 1 or more
// Desk.java:12:21 error: FS032: the attribute "maxPerGroup" of @PropertyTree is less than 1. Write 1 or more
// Desk.java:37:20 error: FS057: name() has the operator between() with two operands, but @PropertyTree names no field for the second operand. Add second to @ConditionFields, or use a kind without between() for name()
// Desk.java:18:15 error: FS017: the attribute "parts" of @PropertyTree is blank. Write the name of a JSON field
