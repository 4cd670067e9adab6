package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@Orders.Shop
@JsonBody
@Writes(method = POST, path = "orders")
public interface Orders {
  @HeaderParam("Host") String host();
  @HeaderParam("connection") String link();
  @HeaderParam("ACCEPT-ENCODING") String encoding();
  @HeaderParam("TE") String te();
  @HeaderParam("Trailer") String end();
  @HeaderParam("Upgrade") String newer();
  @HeaderParam("Keep-Alive") String alive();
  @HeaderParam("Expect") String hope();
  @HeaderParam("Proxy-Connection") String proxy();
  @HeaderParam("Content-Encoding") String packed();

  @HeaderParam("Cookie") String session();

  @HeaderParam("Accept") String accepted();

  @Api
  @ConstantHeader(name = "HOST", value = "a.b")
  @interface Shop {}
}

// Orders.java:31:26 error: FS021: the header "HOST" can only be set by the HTTP client. Remove this @ConstantHeader
// Orders.java:15:16 error: FS021: the header "Host" of host() can only be set by the HTTP client. Remove host()
// Orders.java:16:16 error: FS021: the header "connection" of link() can only be set by the HTTP client. Remove link()
// Orders.java:17:16 error: FS021: the header "ACCEPT-ENCODING" of encoding() can only be set by the HTTP client. Remove encoding()
// Orders.java:18:16 error: FS021: the header "TE" of te() can only be set by the HTTP client. Remove te()
// Orders.java:19:16 error: FS021: the header "Trailer" of end() can only be set by the HTTP client. Remove end()
// Orders.java:20:16 error: FS021: the header "Upgrade" of newer() can only be set by the HTTP client. Remove newer()
// Orders.java:21:16 error: FS021: the header "Keep-Alive" of alive() can only be set by the HTTP client. Remove alive()
// Orders.java:22:16 error: FS021: the header "Expect" of hope() can only be set by the HTTP client. Remove hope()
// Orders.java:23:16 error: FS021: the header "Proxy-Connection" of proxy() can only be set by the HTTP client. Remove proxy()
// Orders.java:24:16 error: FS021: the header "Content-Encoding" of packed() can only be set by the HTTP client. Remove packed()
