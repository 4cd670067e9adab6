package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

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

  @HeaderParam(name = "x") String header() {
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

// Orders.java:18:3 error: FS025: @Filter has no meaning on text(). A member is in an interface and has no body. Remove the annotation
// Orders.java:22:3 error: FS025: @Unset has no meaning on two(). A member is in an interface and has no body. Remove the annotation
// Orders.java:28:3 error: FS025: @PathParam has no meaning on id(). A member is in an interface and has no body. Remove the annotation
// Orders.java:32:3 error: FS025: @HeaderParam has no meaning on header(). A member is in an interface and has no body. Remove the annotation
// Orders.java:36:3 error: FS025: @WholeBody has no meaning on body(). A member is in an interface and has no body. Remove the annotation
// Orders.java:40:3 error: FS025: @Param has no meaning on text(). A member is in an interface and has no body. Remove the annotation
