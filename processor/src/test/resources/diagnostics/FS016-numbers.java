package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  record Page(@Unset("0.5") Integer size) {}

  @Filter @Unset("0.5") int half();

  @Filter @Unset("99999999999") int large();

  @Filter @Unset("99999999999") long fitting();

  @Filter @Unset("1e3") long exponent();

  @Filter @Unset("NaN") double none();

  @Filter @Unset("0.5") double share();

  @Filter Page page();
}

// Orders.java:13:37 error: FS016: the unset value "0.5" of Page.size is not a valid int. Write a whole number, such as @Unset("0")
// Orders.java:15:18 error: FS016: the unset value "0.5" of half() is not a valid int. Write a whole number, such as @Unset("0")
// Orders.java:17:18 error: FS016: the unset value "99999999999" of large() is not a valid int. Write a whole number, such as @Unset("0")
// Orders.java:21:18 error: FS016: the unset value "1e3" of exponent() is not a valid long. Write a whole number, such as @Unset("0")
// Orders.java:23:18 error: FS016: the unset value "NaN" of none() is not a valid number. Write a number, such as @Unset("0")
