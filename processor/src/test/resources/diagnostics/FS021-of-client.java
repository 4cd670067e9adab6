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

  @Api(headers = @ConstantHeader(name = "HOST", value = "a.b"))
  @interface Shop {}
}

// Orders.java:30:41 error: FS021: the header "HOST" is always set by the HTTP client. Remove this header from the spec or the API
// Orders.java:15:16 error: FS021: the header "Host" of host() is always set by the HTTP client. Remove this header from the spec or the API
// Orders.java:16:16 error: FS021: the header "connection" of link() is always set by the HTTP client. Remove this header from the spec or the API
// Orders.java:17:16 error: FS021: the header "ACCEPT-ENCODING" of encoding() is always set by the HTTP client. Remove this header from the spec or the API
// Orders.java:18:16 error: FS021: the header "TE" of te() is always set by the HTTP client. Remove this header from the spec or the API
// Orders.java:19:16 error: FS021: the header "Trailer" of end() is always set by the HTTP client. Remove this header from the spec or the API
// Orders.java:20:16 error: FS021: the header "Upgrade" of newer() is always set by the HTTP client. Remove this header from the spec or the API
// Orders.java:21:16 error: FS021: the header "Keep-Alive" of alive() is always set by the HTTP client. Remove this header from the spec or the API
// Orders.java:22:16 error: FS021: the header "Expect" of hope() is always set by the HTTP client. Remove this header from the spec or the API
// Orders.java:23:16 error: FS021: the header "Proxy-Connection" of proxy() is always set by the HTTP client. Remove this header from the spec or the API
// Orders.java:24:16 error: FS021: the header "Content-Encoding" of packed() is always set by the HTTP client. Remove this header from the spec or the API
