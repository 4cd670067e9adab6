package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  enum State { NEW, PAID }

  @Filter int total();

  @Filter State state();

  @Filter UUID buyer();
}

// Orders.java:15:15 error: FS009: total() has no unset value. Add @Unset("…") with a value, or @Unset(as = Unset.As.ABSENT)
// Orders.java:17:17 error: FS009: state() has no unset value. Add @Unset("…") with a value, or @Unset(as = Unset.As.ABSENT)
// Orders.java:19:16 error: FS009: buyer() has no unset value. Add @Unset("…") with a value, or @Unset(as = Unset.As.ABSENT)
