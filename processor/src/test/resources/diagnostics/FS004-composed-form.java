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
  @JsonBody
  interface Contacts {
    @Property Text email();
  }
}

// Crm.java:19:3 error: FS004: Contacts has several wire forms. Keep only one of the annotations @JsonBody, @Search
