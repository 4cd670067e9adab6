package shop;

import static io.github.filterspec.HttpMethod.*;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  record Address(String street, @JsonProperty("street") String place) {}

  record Customer(List<Address> addresses, Address last, Kind kind) {}

  enum Kind {
    NEW,
    @JsonProperty("NEW")
    OLD
  }

  @Param Customer customer();
}

// Orders.java:14:47 error: FS012: the components "street" and "place" of Address have the same wire name "street". Give the components different names with @JsonProperty
// Orders.java:20:19 error: FS012: the constants "NEW" and "OLD" of Kind have the same wire name "NEW". Give the constants different names with @JsonProperty
