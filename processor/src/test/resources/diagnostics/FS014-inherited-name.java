package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

interface Paid {
  @Flag boolean paid();
}

@FilterSpec
@ActiveKeys("keys")
interface Orders extends Paid {
  @Filter Set<String> paidIf();

  @Filter Set<String> listed();

  @Filter String codec();
}

// Paid.java:22:23 error: FS014: listed would generate listed, which is a method of every builder. Rename the method, and keep its wire name with field = "listed"
// Paid.java:24:18 error: FS014: codec would generate codec, which is a method of every filter. Rename the method, and keep its wire name with field = "codec"
// Paid.java:20:23 error: FS014: paid would generate paidIf, which is the member of that name. Rename the method, and keep its wire name with field = "paid"
