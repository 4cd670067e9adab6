package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter @Key("state") boolean paid();

  @Filter @Key("state") Set<String> status();
}

// Orders.java:13:33 error: FS013: paid() and another filter have the key "state". If a caller sets paid() to the value that is also sent while paid() is not set, the API cannot see that paid() is set. Give paid() another key, or use @Flag if the type is boolean
