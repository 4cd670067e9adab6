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

// Crm.java:26:46 error: FS006: phone(String) cannot be a member, because the spec also has the member phone(). Rename one of the two methods
// Crm.java:22:46 error: FS006: nameless() has @CustomProperty, so nameless() must have one parameter of the type String: the name of the property. Write nameless(String name), or use @Property for a property with a fixed name
// Crm.java:23:46 error: FS006: numbered() has @CustomProperty, so numbered() must have one parameter of the type String: the name of the property. Write numbered(String name), or use @Property for a property with a fixed name
// Crm.java:24:20 error: FS006: email() cannot be a member, because email() has parameters. Remove the parameters, or remove email()
// Crm.java:27:20 error: FS006: getCity() would be sent under the wire name "getCity". Rename getCity() to city(), or write @Property("getCity") to keep the wire name
