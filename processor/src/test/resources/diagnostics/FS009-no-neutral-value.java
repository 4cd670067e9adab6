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

// Orders.java:15:15 error: FS009: the spec does not say what is sent while total() is not set. Add @Unset("…") with the value to send, or @Unset(as = Unset.As.ABSENT) to send nothing
// Orders.java:17:17 error: FS009: the spec does not say what is sent while state() is not set. Add @Unset("…") with the value to send, or @Unset(as = Unset.As.ABSENT) to send nothing
// Orders.java:19:16 error: FS009: the spec does not say what is sent while buyer() is not set. Add @Unset("…") with the value to send, or @Unset(as = Unset.As.ABSENT) to send nothing
