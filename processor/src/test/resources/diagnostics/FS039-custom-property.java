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
    @CustomProperty(pattern = "([a-z]+)+x") Text text(String name);
  }
}

// Crm.java:22:31 warning: FS039: the pattern of text(String) is too slow for some texts: ([a-z]+)+ repeats a repetition. Remove one of the two repetitions
