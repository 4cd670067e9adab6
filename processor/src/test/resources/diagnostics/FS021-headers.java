package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api
  @SignIn(SignIn.Scheme.BEARER)
  @ConstantHeader(name = "x-a", value = "1\n2")
  @ConstantHeader(name = "Authorization", value = "Basic x")
  @ConstantHeader(name = "Transfer-Encoding", value = "chunked")
  @ConstantHeader(name = "content-type", value = "application/json")
  @interface Shop {}

  @Api
  @ConstantHeader(name = "Authorization", value = "Basic x")
  @interface Basic {}

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  interface Orders {
    @HeaderParam("authorization") String token();

    @HeaderParam("Content-Length") long length();
  }

  @FilterSpec
  @Basic
  @JsonBody
  @Reads(method = POST, path = "sales", items = String.class)
  interface Sales {
    @HeaderParam("Proxy-Authorization") String token();
  }
}

// Shops.java:13:41 error: FS021: the value of the header "x-a" cannot be sent. The value must consist of ASCII letters, digits, signs and blanks
// Shops.java:14:26 error: FS021: the header "Authorization" is replaced by the token of the client. Remove this @ConstantHeader, or remove @SignIn(BEARER) from the API annotation
// Shops.java:15:26 error: FS021: the header "Transfer-Encoding" can only be set by the HTTP client. Remove this @ConstantHeader
// Shops.java:28:18 error: FS021: the header "authorization" of token() is replaced by the token of the client. Remove token(), or remove @SignIn(BEARER) from the API annotation
// Shops.java:30:18 error: FS021: the header "Content-Length" of length() can only be set by the HTTP client. Remove length()
// Shops.java:38:18 error: FS021: the header "Proxy-Authorization" of token() can only be set by the HTTP client. Remove token()
