package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import java.util.*;

public interface Shops {
  @Api
  @SignIn(SignIn.Scheme.HEADER)
  @interface NoHeader {}

  @Api
  @SignIn(value = SignIn.Scheme.PARAMETER, name = " ")
  @interface NoParameter {}

  @Api
  @SignIn(value = SignIn.Scheme.HEADER, name = "x-key", word = "Api Key")
  @SignIn(value = SignIn.Scheme.PARAMETER, name = "key", word = "Key")
  @SignIn(value = SignIn.Scheme.BASIC, word = "Basic")
  @SignIn(word = "")
  @SignIn(value = SignIn.Scheme.BEARER, word = "Shop-Key")
  @interface Twice {}

  @Api
  @SignIn(value = SignIn.Scheme.BEARER, name = "X-Token")
  @interface Named {}

  @Api
  @SignIn(value = SignIn.Scheme.HEADER, name = "Host")
  @interface OfClient {}

  @Api
  @SignIn(value = SignIn.Scheme.HEADER, name = "x key")
  @interface Blank {}

  @Api
  @SignIn(value = SignIn.Scheme.HEADER, name = "X-Key")
  @ConstantHeader(name = "x-key", value = "1")
  @interface Header {}

  @Api
  @SignIn(SignIn.Scheme.BASIC)
  @SignIn(value = SignIn.Scheme.PARAMETER, name = "api_key")
  @interface Parameter {}

  @SignIn
  @SignIn(SignIn.Scheme.BASIC)
  @interface Forgotten {}

  @FilterSpec
  @Parameter
  @QueryParameters
  @Constant(name = "api_key", value = "1")
  @Reads(path = "orders", items = String.class)
  interface Orders {
    @HeaderParam("Authorization") String user();

    @Filter String text();
  }

  @FilterSpec
  @Parameter
  @QueryParameters
  @Reads(path = "sales", items = String.class)
  interface Sales {
    @Filter("api_key") String key();
  }

  @FilterSpec
  @Parameter
  @JsonBody
  @Reads(method = POST, path = "sales", items = String.class)
  interface InBody {
    @Filter("api_key") String key();
  }

  @FilterSpec
  @Parameter
  @JsonBody
  @Reads(method = POST, path = "moved", items = String.class)
  interface Moved {
    @InUrl @Param("api_key") String key();
  }

  @FilterSpec
  @Parameter
  @QueryParameters
  @Reads(path = "ranges", items = String.class)
  interface Ranges {
    @Filter
    @Ends(from = "since", to = "api_key")
    io.github.filterspec.runtime.TimeRange time();
  }
}

// Shops.java:49:4 error: FS025: @SignIn has no meaning on Forgotten, which is not an API annotation. Add @Api to Forgotten
// Shops.java:10:3 error: FS047: @SignIn(HEADER) does not name the header that contains the credential. Add the attribute "name", such as name = "X-Api-Key"
// Shops.java:14:51 error: FS047: @SignIn(PARAMETER) does not name the parameter that contains the credential. Add the attribute "name", such as name = "api_key"
// Shops.java:18:64 error: FS047: the word "Api Key" cannot be sent before a credential. Write one word of letters, digits and signs, such as ApiKey
// Shops.java:19:65 error: FS025: @SignIn(PARAMETER) has no word before the credential, so the attribute "word" has no meaning. Remove word
// Shops.java:19:32 error: FS047: @SignIn(HEADER) and @SignIn(PARAMETER) both accept Credentials.key(…), so the client cannot choose between them. Keep one of the two annotations
// Shops.java:20:47 error: FS025: @SignIn(BASIC) has no word before the credential, so the attribute "word" has no meaning. Remove word
// Shops.java:22:32 error: FS047: @SignIn(BEARER) and @SignIn(BEARER) both accept Credentials.bearer(…), so the client cannot choose between them. Keep one of the two annotations
// Shops.java:26:48 error: FS025: @SignIn(BEARER) always uses the header Authorization, so the attribute "name" has no meaning. Remove name, or write value = HEADER
// Shops.java:30:48 error: FS021: the header "Host" of @SignIn can only be set by the HTTP client. Write the header that the API expects
// Shops.java:34:48 error: FS021: the header "x key" of @SignIn cannot be sent. The name of a header must consist of letters, digits and !#$%&'*+.^_`|~-
// Shops.java:39:26 error: FS021: the header "x-key" is replaced by the credential of the client. Remove this @ConstantHeader, or remove @SignIn(HEADER) from the API annotation
// Shops.java:57:18 error: FS021: the header "Authorization" of user() is replaced by the credential of the client. Remove user(), or remove @SignIn(BASIC) from the API annotation
// Shops.java:54:20 error: FS012: the constant "1" writes the parameter "api_key", which contains the credential of the client. Remove the constant "1", or remove @SignIn(PARAMETER) from the API annotation
// Shops.java:67:13 error: FS012: key() writes the parameter "api_key", which contains the credential of the client. Remove key(), or remove @SignIn(PARAMETER) from the API annotation
// Shops.java:83:19 error: FS012: key() writes the parameter "api_key", which contains the credential of the client. Remove key(), or remove @SignIn(PARAMETER) from the API annotation
// Shops.java:91:5 error: FS012: time() writes the parameter "api_key", which contains the credential of the client. Remove time(), or remove @SignIn(PARAMETER) from the API annotation
