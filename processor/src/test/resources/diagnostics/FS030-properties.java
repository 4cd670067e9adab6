package shop;

import io.github.filterspec.*;
import java.time.Instant;
import java.util.*;

public interface Crm {
  @Api @interface Hub {}

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
    @Property Text email();
    @Filter String name();
    @Param int limit();
  }

  @FilterSpec
  @Search
  interface Empty {}

  @FilterSpec
  @Search
  @Hub
  @Constant(name = "type", value = "deal")
  @Reads(method = HttpMethod.POST, path = "deals", items = String.class)
  interface Deals {
    @Property Text name();
  }
}

// Crm.java:25:5 error: FS030: name() has @Filter, but a spec with @PropertyGroups contains only methods with @Property or @CustomProperty. Move name() to the spec that sends the expression
// Crm.java:26:5 error: FS030: limit() has @Param, but a spec with @PropertyGroups contains only methods with @Property or @CustomProperty. Move limit() to the spec that sends the expression
// Crm.java:29:3 error: FS030: Empty has no properties. Add a method with @Property or @CustomProperty
// Crm.java:36:20 error: FS030: the constant "type" cannot be in an expression, which contains only conditions. Move the constant to the spec that sends the expression
// Crm.java:37:3 error: FS030: a spec with @PropertyGroups cannot have an endpoint. Move the endpoint to a spec with @JsonBody, and add a member of the type Crm_DealsFilter to that spec
