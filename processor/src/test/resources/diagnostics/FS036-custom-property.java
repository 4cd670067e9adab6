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
    @CustomProperty(pattern = "[a-z") Text text(String name);
    @CustomProperty(pattern = "") Text empty(String name);
  }
}

// Crm.java:22:31 error: FS036: the pattern of text(String) is not a valid regular expression: Unclosed character class, near index 3. Correct the pattern
// Crm.java:23:31 error: FS036: the pattern of empty(String) is empty, so no name matches. Write a pattern
