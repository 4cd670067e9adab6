package shop;

import static io.github.filterspec.HttpMethod.POST;

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

// Paid.java:23:18 error: FS014: "codec" cannot be the name of a member, because this name is reserved by generated filters. Rename codec() in Orders, and write @Filter("codec") to keep the wire name
// Paid.java:19:23 error: FS014: the method paidIf() is generated for paid(), but the spec also has a member paidIf(). Rename paid() in Paid, and write @Flag("paid") to keep the wire name
