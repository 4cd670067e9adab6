package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Param @DefaultValue("2026-01-01T00:00:00Z") Instant since();

  @Param @DefaultValue("2026-01-01") LocalDate day();

  @Param @DefaultValue("") UUID buyer();

  @Param @DefaultValue("") int limit();

  @Param @DefaultValue("") Sort sort();

  @Param @DefaultValue("") List<String> tags();

  @Param @DefaultValue("") String text();

  enum Sort { NEWEST }
}

// Orders.java:13:24 error: FS015: the default "2026-01-01T00:00:00Z" of since() is not allowed. Remove the default. A default is allowed only for String, boolean, int, long, double, an enum, or a record with one String
// Orders.java:15:24 error: FS015: the default "2026-01-01" of day() is not allowed. Remove the default. A default is allowed only for String, boolean, int, long, double, an enum, or a record with one String
// Orders.java:17:24 error: FS015: the default "" of buyer() is not allowed. Remove the default. A default is allowed only for String, boolean, int, long, double, an enum, or a record with one String
// Orders.java:19:24 error: FS015: the default "" of limit() is not a valid int. Write a number such as 1
// Orders.java:21:24 error: FS015: the default "" of sort() is not a constant of Sort. Write the name of a constant
// Orders.java:23:24 error: FS015: the default "" of tags() is not allowed. Remove the default. A default is allowed only for String, boolean, int, long, double, an enum, or a record with one String
// Orders.java:25:24 error: FS015: the default "" of text() is empty, but an empty text is not a value of a parameter. Write the text that the API expects, or remove the default
