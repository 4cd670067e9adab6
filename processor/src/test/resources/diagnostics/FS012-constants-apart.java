package shop;

import io.github.filterspec.*;
import java.util.*;

public interface Shops {
  @Constant(name = "version", value = "1")
  @FilterSpec
  @JsonBody
  @Constant(name = "version", value = "2")
  @io.github.filterspec.Constant(value = "2", name = "version")
  interface Orders {
    @Param @Required String text();
  }

  @FilterSpec
  @TaggedConditions(groups = "or", conditions = "and", tag = "type")
  @Constant(name = "version", value = "1")
  @Constant(name = "kind", value = "2")
  interface Contacts {
    @Filter String name();
  }
}

// Shops.java:10:20 error: FS012: the constant "2" and another constant write the same field, "version". Change the field of the constant "2", or remove this constant
// Shops.java:11:54 error: FS012: the constant "2" and another constant write the same field, "version". Change the field of the constant "2", or remove this constant
// Shops.java:18:20 error: FS030: the constant "version" cannot be in an expression, which contains only conditions. Move the constant to the spec that sends the expression
// Shops.java:19:20 error: FS030: the constant "kind" cannot be in an expression, which contains only conditions. Move the constant to the spec that sends the expression
