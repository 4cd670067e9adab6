package shop;

import io.github.filterspec.*;

public interface Desk {
  @ConnectedConditions(
      connector = "next",
      and = "+",
      or = "+",
      maxConditions = 0,
      condition = @ConditionFields(property = "name", operator = "op", operand = "values"))
  @interface Search {}

  @ConnectedConditions(
      connector = " ",
      condition = @ConditionFields(property = "name", operator = "op", operand = "values"))
  @interface Blank {}

  @PropertyGroups(
      conditions = "filters",
      condition =
          @ConditionFields(
              property = "name", operator = "op", operand = "value", second = "value"))
  @interface Repeated {}

  @Operators
  interface Text {
    @Operator("EQ") boolean is(String value);
  }

  @FilterSpec
  @Search
  interface Tickets {
    @Property Text subject();
  }

  @FilterSpec
  @Repeated
  interface Deals {
    @Property Text name();
  }

  @FilterSpec
  @Blank
  interface People {
    @Property Text name();
  }
}

// Desk.java:9:12 error: FS012: the attribute "or" of @ConnectedConditions is the same text for AND and for OR. Write the two texts that the API distinguishes
// Desk.java:10:23 error: FS032: the attribute "maxConditions" of @ConnectedConditions is less than 1. Write 1 or more
// Desk.java:23:79 error: FS012: the attribute "second" of @ConditionFields is the name of another field of the condition. Write the two names that the API distinguishes
// Desk.java:15:19 error: FS017: the attribute "connector" of @ConnectedConditions is blank. Write the name of a JSON field
