package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@Orders.Shop
@JsonBody
@Endpoint(method = POST, path = "orders", item = String.class, safety = READ_ONLY, idempotent = true)
public interface Orders {
  @Filter Set<String> tags();

  @Api
  @interface Shop {}
}

// Orders.java:14:97 error: FS025: idempotent = true has no meaning here, because an endpoint that only reads is always idempotent. Remove idempotent
