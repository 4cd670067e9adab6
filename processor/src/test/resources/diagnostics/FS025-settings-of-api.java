package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import java.util.*;

public interface Shops {
  @Api
  @SignIn(SignIn.Scheme.BEARER)
  @Envelope(data = "a")
  @Envelope(data = "b")
  @interface Shop {}

  @ConstantHeader(name = "x-a", value = "1")
  @ConstantHeader(name = "x-b", value = "1")
  @interface Forgotten {}

  @RateLimit(requests = 1, seconds = 1)
  interface Plain {}

  @FilterSpec
  @JsonBody
  @Envelope(data = "a")
  @ErrorShape(code = "code")
  interface Stored {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  @RateLimit(requests = 0, seconds = 60, scope = RateLimit.Scope.TOKEN)
  @MediaTypes("json")
  @ErrorShape(code = " ")
  @ConstantHeader(name = "Authorization", value = "x")
  @ConstantHeader(name = "x-a", value = "1")
  @ConstantHeader(name = "X-A", value = "2")
  interface Orders {
    @HeaderParam("x-a") String agent();
  }
}

// Shops.java:17:4 error: FS025: @ConstantHeader has no meaning on Forgotten, which is not an API annotation. Add @Api to Forgotten
// Shops.java:19:3 error: FS025: @RateLimit has no meaning on Plain, which is not a filter spec. Add @FilterSpec to Plain
// Shops.java:11:20 error: FS025: this envelope has no success field and matches every answer, so the later envelopes are never used. Add a success field, or move this envelope to the end
// Shops.java:24:3 error: FS025: @Envelope has no meaning on Stored, because Stored has no endpoint. Add @Reads or @Writes, or remove @Envelope
// Shops.java:25:3 error: FS025: @ErrorShape has no meaning on Stored, because Stored has no endpoint. Add @Reads or @Writes, or remove @ErrorShape
// Shops.java:36:22 error: FS017: the path " " of the attribute "code" is blank. Write a path such as meta.code
// Shops.java:37:26 error: FS021: the header "Authorization" is replaced by the token of the client. Remove this @ConstantHeader, or remove @SignIn(BEARER) from the API annotation
// Shops.java:39:26 error: FS012: two @ConstantHeader annotations on the spec declare the header "X-A". Remove one of these annotations. Upper and lower case make no difference in header names
// Shops.java:34:25 error: FS022: @RateLimit has requests = 0. Write 1 or more
// Shops.java:34:65 error: FS025: @RateLimit on a spec limits only the endpoint of the spec, so the attribute "scope" has no meaning. Remove scope
// Shops.java:35:15 error: FS017: the media type "json" does not have the form type/subtype. Write a media type such as text/plain
// Shops.java:41:18 error: FS012: agent() and the spec send the same header, "x-a". Remove one of the two headers
