package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api
  @Envelope(data = "data", successIs = "yes") @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "orders", items = String.class)
  @Envelope(data = "a", success = "ok")
  @Envelope(data = "b", success = "ok")
  interface Orders {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "sales", items = String.class)
  @Envelope(data = "a", success = "status")
  @Envelope(data = "b")
  @Envelope(data = "c", success = "status.ok")
  @Envelope(successIs = "true")
  interface Sales {
    @Param String text();
  }
}

// Shops.java:12:40 error: FS025: @Envelope has the attribute "successIs", but not the attribute "success". Add "success", or remove "successIs"
// Shops.java:19:35 error: FS025: the envelope with success = "ok" is never used, because each answer with this field also matches the earlier envelope with success = "ok". Change or remove the later envelope
// Shops.java:29:20 error: FS025: this envelope has no success field and matches every answer, so the later envelopes are never used. Add a success field, or move this envelope to the end
// Shops.java:30:35 error: FS025: the envelope with success = "status.ok" is never used, because each answer with this field also matches the earlier envelope with success = "status". Change or remove the later envelope
// Shops.java:31:25 error: FS025: @Envelope has the attribute "successIs", but not the attribute "success". Add "success", or remove "successIs"
