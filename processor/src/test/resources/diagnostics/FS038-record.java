package shop;

import com.fasterxml.jackson.annotation.*;
import io.github.filterspec.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Filter Equals unclear();

  @Filter Set<Equals> reportedOnce();

  @Filter Text text();

  @Filter Field field();

  @Filter Clear clear();

  @Filter Silent silent();

  @Filter Named named();

  record Equals(String equals) {}

  record Text(@JsonValue String name) {}

  record Field(@JsonProperty String name) {}

  record Clear(String value) {}

  @SuppressWarnings("filterspec")
  record Silent(String name) {}

  record Named(String first, String last) {
    @JsonProperty("full")
    public String full() {
      return first + " " + last;
    }
  }
}

// Orders.java:24:24 warning: FS038: Filterspec writes the record Equals(String equals) as a text, but Jackson writes the record as the object {"equals":"…"}. If the API expects a text, add @JsonValue to the component "equals". If the API expects an object, add @JsonProperty to this component
// Orders.java:37:19 warning: FS038: Jackson writes the value of the method Named.full(), but Filterspec writes only the components of a record. Add a component for this value, or remove the Jackson annotation from full()
