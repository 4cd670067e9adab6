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

  interface Forgotten {
    @Operator("EQ") boolean is(String value);
    @Operator("NEQ") boolean isNot(String value);
  }

  @FilterSpec
  @JsonBody
  interface Contacts {
    @Property Text email();
    @Filter String name();
  }

  @FilterSpec
  @Search
  interface Deals {
    @Property @Key("deal") @Required Text name();
  }

  class Other {
    @Property String name() { return ""; }
  }
}

// Crm.java:19:3 error: FS025: @Operator has no meaning on a method of Forgotten, which is not a kind of property. Add @Operators to Forgotten
// Crm.java:38:5 error: FS025: @Property has no meaning on name(), because only an interface method without a body can be a member. Remove @Property
// Crm.java:27:5 error: FS025: email() has @Property, but a spec with @JsonBody has no properties. Move email() to a spec with @ConnectedConditions, @InfixText, @OperatorKeys, @PropertyGroups, @PropertyTree
// Crm.java:34:15 error: FS025: name() cannot have a key, because only a member with @Filter or @Flag has a key. Remove @Key
// Crm.java:34:28 error: FS025: name() cannot be required, because only a member with @Param or @HeaderParam can be required. Remove @Required
