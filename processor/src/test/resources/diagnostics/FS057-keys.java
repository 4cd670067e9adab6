package shop;

import io.github.filterspec.*;

public interface Desk {
  @OperatorKeys(all = "and", any = "and", keys = "{type}", maxDepth = 0)
  @interface Typed {}

  @OperatorKeys(all = "and", any = "or", keys = "{operator}")
  @interface Keys {}

  @Operators
  interface Text {
    @Operator("eq.{property}") boolean is(String value);
    @Operator(value = "exists.field", literal = "{property}") boolean exists();
    @Operator("contains") boolean contains(String value);
  }

  @Operators
  interface Literals {
    @Operator(value = "eq", literal = "{}") boolean is(String value);
    @Operator(value = "week", literal = "week") boolean week();
  }

  @FilterSpec
  @Typed
  interface Tickets {
    @Property Text subject();
  }

  @FilterSpec
  @Keys
  interface People {
    @Property Text name();
  }
}

