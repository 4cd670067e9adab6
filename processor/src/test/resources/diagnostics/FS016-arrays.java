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
    @Property @Unset("x") Text email();
  }

  @FilterSpec
  @Search
  interface Deals {
    @Property Text name();
  }

  @FilterSpec
  @JsonBody
  interface DealSearch {
    @Filter @Unset("none") Crm_DealsFilter where();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface KeyedSearch {
    @Filter Crm_DealsFilter where();
  }
}

// Crm.java:22:15 error: FS016: email() is a property, which has no value, so @Unset has no effect. Remove @Unset
// Crm.java:34:20 error: FS016: the unset value "none" of where() is not a JSON array. Write @Unset("[]")
// Crm.java:40:29 error: FS009: the spec does not say what is sent while where() is not set. Add @Unset("[]") to send an empty array, or @Unset(as = Unset.As.ABSENT) to send nothing
