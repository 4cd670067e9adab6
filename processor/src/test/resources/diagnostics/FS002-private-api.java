package shop;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

final class Desk {
  @Api
  private @interface Shop {}
}

// Desk.java:13:3 error: FS002: Shop is private, so generated code cannot use this type. Make the type and its enclosing types visible to the package
