package shop;

import com.fasterxml.jackson.annotation.*;
import io.github.filterspec.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Filter Customer customer();

  @Filter Level level();

  @Filter Repeated repeated();
}

interface Named {
  @JsonProperty("nm")
  String name();
}

interface Kind extends Named {}

interface Labelled {
  @JsonValue
  String label();
}

@JsonPropertyOrder({"size", "name"})
interface Ordered {}

record Customer(String name, int size) implements Kind {}

record Repeated(@JsonProperty("name") String name, int size) implements Kind {}

enum Level implements Labelled {
  LOW;

  @Override
  public String label() {
    return "low";
  }
}

// Orders.java:31:1 error: FS007: shop.Customer cannot be written, because it inherits @JsonProperty from the interface Named. Repeat @JsonProperty in Customer
// Orders.java:35:1 error: FS007: shop.Level cannot be written, because it inherits @JsonValue from the interface Labelled. Remove @JsonValue from Labelled, or remove Labelled from the interfaces of Level
