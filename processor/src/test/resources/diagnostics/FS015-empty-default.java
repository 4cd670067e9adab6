package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  enum Sort { NEWEST, OLDEST }

  @Param @DefaultValue("") Sort sort();

  @Param @DefaultValue("") int limit();

  @Param @DefaultValue("") UUID buyer();

  @Param @DefaultValue("") String text();

  record Color(String value) {}

  @Param @DefaultValue("") Color color();
}

// Orders.java:14:24 error: FS015: the default "" of sort() is not a constant of Sort. Write the name of a constant
// Orders.java:16:24 error: FS015: the default "" of limit() is not a valid int. Write a number such as 1
// Orders.java:18:24 error: FS015: the default "" of buyer() is not allowed. Remove the default. A default is allowed only for String, boolean, int, long, double, an enum, or a record with one String
// Orders.java:20:24 error: FS015: the default "" of text() is empty, but an empty text is not a value of a parameter. Write the text that the API expects, or remove the default
// Orders.java:24:24 error: FS015: the default "" of color() is empty, but an empty text is not a value of a parameter. Write the text that the API expects, or remove the default
