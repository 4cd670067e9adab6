package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  enum Sort { NEWEST, OLDEST }

  @Param(orElse = "") Sort sort();

  @Param(orElse = "") int limit();

  @Param(orElse = "") UUID buyer();
}

// Orders.java:15:19 error: FS015: the default "" of sort() is not a constant of Sort
// Orders.java:17:19 error: FS015: the default "" of limit() is not a valid int
// Orders.java:19:19 error: FS015: the default "" of buyer() is not allowed for this type. Only a text, a number, a boolean or an enum can have a default
