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
@Constant(name = "version", value = "1")
@Constant(name = "version", value = "2")
public interface Orders {
  @Filter Set<String> tags();
}

// Orders.java:15:18 error: FS012: the constant "2" and another constant write the same field, "version". Change the field of the constant "2", or remove this constant
