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
  interface Choice<T> {
    @Operator("EQ") boolean is(T value);
  }

  record Place(String city, String street) {}

  @FilterSpec
  @Search
  interface Contacts {
    @Property String email();
    @Property Choice stage();
    @Property Choice<Place> place();
    @Property Choice<?> any();
    @CustomProperty(pattern = "[a-z]+") List<Text> texts(String name);
  }

  @FilterSpec
  @JsonBody
  interface ContactSearch {
    @Filter Text name();
  }
}

// Crm.java:29:22 error: FS007: email() has the unsupported type "java.lang.String". The type of a property must be an interface with @Operators, which declares the operators of the property
// Crm.java:30:22 error: FS007: stage() has the unsupported type "shop.Crm.Choice". Add a type argument, as in Choice<String>
// Crm.java:32:25 error: FS007: any() has the unsupported type "?". Replace the wildcard with a concrete type, as in Set<String>
// Crm.java:33:52 error: FS007: texts(String) has the unsupported type "java.util.List<shop.Crm.Text>". The type of a property must be an interface with @Operators, which declares the operators of the property
// Crm.java:31:29 error: FS007: the type argument of place() is not a single value. Use a type such as String, Instant or an enum
// Crm.java:39:18 error: FS007: name() has the unsupported type "shop.Crm.Text". Text is a kind of property, and not the type of a value. Use @Property in a spec whose wire form combines conditions on properties
