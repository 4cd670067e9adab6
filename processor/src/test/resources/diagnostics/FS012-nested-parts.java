package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

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

// Orders.java:25:19 error: FS012: Address, in customer.addresses, has two parts that are written as "street": give them different @JsonProperty names
// Orders.java:25:19 error: FS012: Kind, in customer.kind, has two parts that are written as "NEW": give them different @JsonProperty names
