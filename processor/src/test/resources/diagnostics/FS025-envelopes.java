package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api(envelope = @Envelope(data = "data", successIs = "yes")) @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "orders", item = String.class, safety = READ_ONLY, envelope = {@Envelope(data = "a", success = "ok"), @Envelope(data = "b", success = "ok")})
  interface Orders {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "sales", item = String.class, safety = READ_ONLY, envelope = {@Envelope(data = "a", success = "status"), @Envelope(data = "b"), @Envelope(data = "c", success = "status.ok"), @Envelope(successIs = "true")})
  interface Sales {
    @Param String text();
  }
}

// Shops.java:12:56 error: FS025: successIs says nothing without the field that holds it: name that with success = …
// Shops.java:17:168 error: FS025: this envelope never counts, since one before it has the success field ok: name another, or remove it
// Shops.java:25:139 error: FS025: an envelope without a success field always counts, so those after it never do: name its success field, or put it last
// Shops.java:25:194 error: FS025: this envelope never counts, since one before it has the success field status: name another, or remove it
// Shops.java:25:230 error: FS025: successIs says nothing without the field that holds it: name that with success = …
