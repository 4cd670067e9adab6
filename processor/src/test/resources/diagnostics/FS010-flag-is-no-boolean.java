package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Flag String paid();
}

// Orders.java:14:3 error: FS010: paid() is a flag, but its type is not boolean. Change the type to boolean, or use @Filter
