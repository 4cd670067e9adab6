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
interface Orders {
  @Filter Set<String> tags();
}

@FilterSpec
@ActiveKeys("keys")
interface Invoices {
  @Filter Set<String> tags();
}

enum java {
  NONE
}

// Orders.java:25:1 error: FS024: java is the name of a package that generated code needs: rename this type
