package shop;

import io.github.filterspec.*;
import java.time.Instant;
import java.util.*;

public interface Crm {
  @PropertyGroups(
      conditions = "filters",
      condition =
          @ConditionFields(property = "property", operator = "operator", operand = "value"))
  @interface Search {}

  @Operators
  interface Text {
    @Operator("EQ") boolean is(String value);
  }

  @FilterSpec
  @Search
  interface Contacts {
    @CustomProperty(pattern = "[a-z]+") Text nameless();
    @CustomProperty(pattern = "[a-z]+") Text numbered(int number);
    @Property Text email(String name);
    @Property Text phone();
    @CustomProperty(pattern = "[a-z]+") Text phone(String name);
    @Property Text getCity();
  }
}

// Crm.java:26:46 error: FS057: phone(String) and phone() are two members with the same name. Rename one of them
// Crm.java:22:46 error: FS057: nameless() has @CustomProperty, so callers give a name, but the method does not have one parameter of the type String. Write nameless(String name)
// Crm.java:23:46 error: FS057: numbered() has @CustomProperty, so callers give a name, but the method does not have one parameter of the type String. Write numbered(String name)
// Crm.java:24:20 error: FS006: email() cannot be a member, because email() has parameters. Remove the parameters, or remove email()
// Crm.java:27:20 error: FS006: getCity() would be sent under the wire name "getCity". Rename getCity() to city(), or write @Property("getCity") to keep the wire name
