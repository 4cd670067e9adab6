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

// Shops.java:12:56 error: FS025: successIs has no meaning without a success field. Add success = …
// Shops.java:17:168 error: FS025: this envelope is never used, because an envelope before it has the success field "ok". Use another success field, or remove the envelope
// Shops.java:25:139 error: FS025: an envelope without a success field always matches, so the envelopes after it are never used. Add its success field, or move it to the end
// Shops.java:25:194 error: FS025: this envelope is never used, because an envelope before it has the success field "status". Use another success field, or remove the envelope
// Shops.java:25:230 error: FS025: successIs has no meaning without a success field. Add success = …
