package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@ActiveKeys("keys")
interface Orders {
  @Filter Set<String> tags();
}

@Constant(field = "a", value = "b")
@Constant(field = "c", value = "d")
final class Constants {}

// Orders.java:13:1 error: FS025: @ActiveKeys means nothing on Orders, which is no spec: add @FilterSpec
// Orders.java:20:7 error: FS025: @Constant means nothing on Constants, which is no spec: add @FilterSpec
