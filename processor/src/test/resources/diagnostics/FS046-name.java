package shop;

import io.github.filterspec.*;
import io.github.filterspec.WrittenAs.Notation;
import java.time.Instant;

public interface Shop {
  @FilterSpec
  @QueryParameters
  interface Orders {
    @CustomParam(value = "since[{name}]", pattern = "[a-z]+")
    Instant since(@WrittenAs(Notation.EPOCH_SECONDS) String name);
  }

  @Operators
  interface Text {
    @Operator("EQ") boolean is(String value);
  }

  @FilterSpec
  @PropertyGroups(
      conditions = "filters",
      condition = @ConditionFields(property = "name", operator = "operator", operand = "value"))
  interface Contacts {
    @CustomProperty(value = "custom.{name}", pattern = "[a-z]+")
    Text custom(@WrittenAs(Notation.TEXT) String name);
  }
}

// Shop.java:12:13 error: FS046: since(String) has @WrittenAs on its parameter, but the parameter is a name, which has no notation. Move @WrittenAs to the method if it is for the values, or remove it
// Shop.java:26:10 error: FS046: custom(String) has @WrittenAs on its parameter, but the parameter is a name, which has no notation. Remove @WrittenAs
