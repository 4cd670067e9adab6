package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Flag String paid();
}

// Orders.java:13:3 error: FS010: paid() is a flag, but its type is not boolean. Change the type to boolean, or use @Filter
