package shop;

import io.github.filterspec.*;

public interface Crm {
  @Operators
  interface Text {
    @Operator("EQ") boolean is(String value);
  }

  @FilterSpec
  @PropertyGroups(
      conditions = "filters",
      condition = @ConditionFields(property = "p", operator = "o", operand = "v"))
  interface Contacts {
    @Property Text email();
  }
}

class Crm_TextProperty {}

// Crm.java:7:3 error: FS024: Crm_TextProperty is generated from Text, but your sources already contain a type Crm_TextProperty. Rename Text, or rename your type Crm_TextProperty
