package shop;

import static io.github.filterspec.HttpMethod.POST;

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

@Constant(name = "a", value = "b")
@Constant(name = "c", value = "d")
final class Constants {}

@JsonBody
interface Plain {
  @Param String text();
}

@Desk
@QueryParameters
interface Parameters {
  @Param String text();
}

@Desk
interface OfApi {
  @Param String text();
}

@Api @interface Desk {}

@Desk
final class NoSpecOfApi {}

@Desk
interface WithoutMembers {
  String text();
}

// Orders.java:12:1 error: FS025: @ActiveKeys has no meaning on Orders, which is not a filter spec. Add @FilterSpec to Orders
// Orders.java:19:7 error: FS025: @Constant has no meaning on Constants, which is not a filter spec. Remove @Constant, or make Constants an interface with @FilterSpec
// Orders.java:21:1 error: FS025: @JsonBody has no meaning on Plain, which is not a filter spec. Add @FilterSpec to Plain
// Orders.java:27:1 error: FS025: @QueryParameters has no meaning on Parameters, which is not a filter spec. Add @FilterSpec to Parameters
// Orders.java:32:1 error: FS025: @Desk has no meaning on OfApi, which is not a filter spec. Add @FilterSpec to OfApi
