package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  enum Sort { NEWEST, OLDEST }

  @Param @DefaultValue("latest") Sort sort();

  @Param @DefaultValue("many") int limit();

  @Param @DefaultValue("x") Set<String> tags();
}

// Orders.java:15:24 error: FS015: the default "latest" of sort() is not a constant of Sort. Write the name of a constant
// Orders.java:17:24 error: FS015: the default "many" of limit() is not a valid int. Write a number such as 1
// Orders.java:19:24 error: FS015: the default "x" of tags() is not allowed. Remove the default. A default is allowed only for String, boolean, int, long, double, an enum, or a record with one String
