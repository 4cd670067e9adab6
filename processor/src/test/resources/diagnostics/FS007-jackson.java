package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@FilterSpec
@JsonBody
public interface Orders {
  @Filter Customer customer();

  @Filter Set<Level> levels();

  @Filter Place place();

  @Filter Nothing nothing();

  @Filter Open open();
}

record Customer(@JsonUnwrapped Street street, @JsonIgnore String note) {}

record Street(String name, int number) {}

enum Level {
  LOW,
  HIGH;

  @JsonValue
  public int number() {
    return ordinal();
  }
}

@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Place(String cityName, String streetName) {}

record Nothing() {}

record Open(@JsonValue String text) {}

// Orders.java:29:39 error: FS007: Customer.street has an unsupported type, shop.Street: @JsonUnwrapped is not followed, only @JsonProperty is; remove it
// Orders.java:29:66 error: FS007: Customer.note has an unsupported type, java.lang.String: @JsonIgnore is not followed, only @JsonProperty is; remove it
// Orders.java:33:1 error: FS007: shop.Level cannot be written: @JsonValue is not followed, only @JsonProperty is; remove it
// Orders.java:44:1 error: FS007: shop.Place cannot be written: @JsonNaming is not followed, only @JsonProperty is; remove it
// Orders.java:46:1 error: FS007: shop.Nothing cannot be written: it has no components
