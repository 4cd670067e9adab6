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

// Orders.java:14:37 error: FS016: "0.5" is not a valid int for the unset value of Page.size
// Orders.java:16:18 error: FS016: "0.5" is not a valid int for the unset value of half()
// Orders.java:18:18 error: FS016: "99999999999" is not a valid int for the unset value of large()
// Orders.java:22:18 error: FS016: "1e3" is not a valid long for the unset value of exponent()
// Orders.java:24:18 error: FS016: "NaN" is not a valid number for the unset value of none()
