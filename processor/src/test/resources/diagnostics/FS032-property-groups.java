package shop;

import io.github.filterspec.*;
import java.time.Instant;
import java.util.*;

public interface Crm {
  @PropertyGroups(
      conditions = "filters",
      maxGroups = 0,
      maxPerGroup = -1,
      maxConditions = 0,
      condition = @ConditionFields(property = "p", operator = "o", operand = "v"))
  @interface Search {}

  @Operators
  interface Text {
    @Operator("EQ") boolean is(String value);
  }

  @FilterSpec
  @Search
  interface Contacts {
    @Property Text email();
  }

  @FilterSpec
  @Search
  interface Deals {
    @Property Text name();
  }
}

// Crm.java:12:23 error: FS032: the attribute "maxConditions" of @PropertyGroups is less than 1. Write 1 or more
// Crm.java:10:19 error: FS032: the attribute "maxGroups" of @PropertyGroups is less than 1. Write 1 or more
// Crm.java:11:21 error: FS032: the attribute "maxPerGroup" of @PropertyGroups is less than 1. Write 1 or more
