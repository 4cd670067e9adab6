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

  @Operators
  interface Range {
    @Operator("BETWEEN") boolean between(long from, long to);
  }

  @FilterSpec
  @Search
  interface Contacts {
    @Property Range age();
    @CustomProperty(value = "custom", pattern = "[a-z]+") Text fixed(String name);
    @CustomProperty(value = "{name}.{name}", pattern = "[a-z]+") Text twice(String name);
  }
}

// Crm.java:27:21 error: FS057: age() has the operator between() with two operands, but @PropertyGroups names no field for the second operand. Add second to @ConditionFields, or use a kind without between() for age()
// Crm.java:28:29 error: FS057: the name "custom" of fixed(String) does not contain {name}. Write {name} at the place of the name, or use @Property for a property with a fixed name
// Crm.java:29:29 error: FS057: the name "{name}.{name}" of twice(String) contains {name} more than once. Keep {name} only once
