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
  @HeaderParam(" ") String blank();

  @HeaderParam("a b*/") @Required String spaced();

  @HeaderParam("x-token") String good();

  @Api @interface Shop {}
}

// Orders.java:15:16 error: FS021: the header " " of blank() cannot be sent. The name of a header must consist of letters, digits and !#$%&'*+.^_`|~-
// Orders.java:17:16 error: FS021: the header "a b*/" of spaced() cannot be sent. The name of a header must consist of letters, digits and !#$%&'*+.^_`|~-
