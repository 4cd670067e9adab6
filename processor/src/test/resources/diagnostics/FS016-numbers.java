package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

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

// Orders.java:14:37 error: FS016: Page.size is an int, but its unset value is "0.5"
// Orders.java:16:18 error: FS016: half is an int, but its unset value is "0.5"
// Orders.java:18:18 error: FS016: large is an int, but its unset value is "99999999999"
// Orders.java:22:18 error: FS016: exponent is a long, but its unset value is "1e3"
// Orders.java:24:18 error: FS016: none is a number, but its unset value is "NaN"
