package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter @Unset(value = "0", as = Unset.As.ABSENT) int total();

  @Filter @Unset("none") int count();

  @Filter @Unset Set<String> tags();
}

// Orders.java:13:44 error: FS016: total() has both a value and as = ABSENT in @Unset. Remove the value or as = ABSENT
// Orders.java:15:18 error: FS016: the unset value "none" of count() is not a valid int. Write a whole number, such as @Unset("0")
// Orders.java:17:11 error: FS016: tags() has an empty @Unset. Add a value, or as = ABSENT
