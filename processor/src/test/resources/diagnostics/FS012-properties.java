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
    @Property Text email();
    @Property("email") Text mail();
  }

  @FilterSpec
  @Search
  interface OwnContacts extends Contacts {
    @Property("email") Text ownMail();
  }
}

// Crm.java:23:15 error: FS012: email() and mail() are both the property "email". Write another name for email() or mail(), or remove one of the two methods
// Crm.java:29:15 error: FS012: email() and ownMail() are both the property "email". Write another name for email() or ownMail(), or remove one of the two methods
