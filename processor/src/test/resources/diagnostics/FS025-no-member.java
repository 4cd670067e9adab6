package shop;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter Set<String> tags();

  @Filter default String text() {
    return "";
  }

  @Unset static int two() {
    return 2;
  }
}

final class Desk {
  @PathParam String id() {
    return "";
  }

  @HeaderParam("x") String header() {
    return "";
  }

  @WholeBody String body() {
    return "";
  }

  @Param String text() {
    return "";
  }
}

record Written(@Unset int total, @Ends(from = "a", to = "b") TimeRange range) {
  @Unset public int total() {
    return total;
  }
}

// Orders.java:17:3 error: FS025: @Filter has no meaning on text(), because only an interface method without a body can be a member. Remove @Filter
// Orders.java:21:3 error: FS025: @Unset has no meaning on two(), because only an interface method without a body can be a member. Remove @Unset
// Orders.java:27:3 error: FS025: @PathParam has no meaning on id(), because only an interface method without a body can be a member. Remove @PathParam
// Orders.java:31:3 error: FS025: @HeaderParam has no meaning on header(), because only an interface method without a body can be a member. Remove @HeaderParam
// Orders.java:35:3 error: FS025: @WholeBody has no meaning on body(), because only an interface method without a body can be a member. Remove @WholeBody
// Orders.java:39:3 error: FS025: @Param has no meaning on text(), because only an interface method without a body can be a member. Remove @Param
