package shop;

import io.github.filterspec.*;
import java.time.Instant;
import java.util.*;

public interface Crm {
  @PropertyGroups(
      conditions = " ",
      condition = @ConditionFields(property = "", operator = "operator", operand = ""))
  @interface Search {}

  @Operators
  interface Text {
    @Operator(" ") boolean is(String value);
  }

  @FilterSpec
  @Search
  interface Contacts {
    @Property(" ") Text email();
    @CustomProperty(value = "", pattern = "[a-z]+") Text text(String name);
  }

  @FilterSpec
  @Search
  interface Deals {
    @Property Text name();
  }
}

// Crm.java:15:15 error: FS017: the name of the operator is() is blank. Write the name that the API has for the operator
// Crm.java:21:15 error: FS017: the wire name of email() is blank. Write a name, or remove the blank text from @Property
// Crm.java:22:29 error: FS017: the wire name of text(String) is blank. Write a name, or remove the blank text from @CustomProperty
// Crm.java:10:84 error: FS017: the attribute "operand" of @ConditionFields is blank. Write the name of a JSON field
// Crm.java:10:47 error: FS017: the attribute "property" of @ConditionFields is blank. Write the name of a JSON field
// Crm.java:9:20 error: FS017: the attribute "conditions" of @PropertyGroups is blank. Write the name of a JSON field
