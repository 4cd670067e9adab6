package shop;

import io.github.filterspec.*;
import java.util.*;

public interface Shops {
  @Constant(field = "version", value = "1")
  @FilterSpec
  @JsonBody
  @Constant(field = "version", value = "2")
  @io.github.filterspec.Constant(value = "2", field = "version")
  interface Orders {
    @Param(required = true) String text();
  }

  @FilterSpec
  @TaggedConditions(groups = "or", conditions = "and", tag = "type")
  @Constant(field = "version", value = "1")
  @Constant(field = "kind", value = "2")
  interface Contacts {
    @Filter String name();
  }
}

// Shops.java:10:21 error: FS012: the constant "2" and another constant write the same field, "version". Change the field of the constant "2", or remove this constant
// Shops.java:11:55 error: FS012: the constant "2" and another constant write the same field, "version". Change the field of the constant "2", or remove this constant
// Shops.java:18:21 error: FS030: the constant "version" cannot be in an expression, which contains only conditions. Move the constant to the spec that sends the expression
// Shops.java:19:21 error: FS030: the constant "kind" cannot be in an expression, which contains only conditions. Move the constant to the spec that sends the expression
