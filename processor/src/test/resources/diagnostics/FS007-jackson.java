package shop;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
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

  @Filter Formats formats();

  @Filter Coded coded();

  @Filter Ignoring ignoring();
}

record Formats(
    @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,
    @JsonSerialize(using = ToStringSerializer.class) int number,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> list,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Unset @Nullable String unset,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String secret,
    @JsonRawValue String raw,
    @JsonFormat(shape = JsonFormat.Shape.NUMBER) Level level) {}

@JsonFormat(shape = JsonFormat.Shape.OBJECT)
enum Coded {
  A
}

@JsonIgnoreProperties({"a", "b"})
record Ignoring(String a, String b) {}

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

// Orders.java:53:39 error: FS007: Customer.street cannot be written, because @JsonUnwrapped is not supported. Remove the component, and add the components of the inner record to the outer record
// Orders.java:53:66 error: FS007: Customer.note cannot be written, because @JsonIgnore is not supported. Remove the component, or add the name of the component to @JsonIgnoreProperties on the record
// Orders.java:57:1 error: FS007: shop.Level cannot be written, because @JsonValue is not supported. Use the return type of the method with @JsonValue as the type of the member. In an enum, you can also replace @JsonValue with @JsonProperty on each constant
// Orders.java:68:1 error: FS007: shop.Place cannot be written, because @JsonNaming is not supported. Add @JsonProperty to each component
// Orders.java:70:1 error: FS007: shop.Nothing cannot be written, because the record has no components. Add a component
// Orders.java:37:51 error: FS007: Formats.day cannot be written, because @JsonFormat is not supported. Remove @JsonFormat. If the API needs this format, use String as the type of the member or component, and format the value yourself
// Orders.java:38:58 error: FS007: Formats.number cannot be written, because @JsonSerialize is not supported. Use the type that the serializer writes, such as String
// Orders.java:39:62 error: FS007: Formats.list cannot be written, because @JsonInclude is not supported. Remove @JsonInclude, and add @Unset(as = Unset.As.ABSENT) to each component that can be absent
// Orders.java:40:72 error: FS007: Formats.unset cannot be written, because @JsonInclude is not supported. Remove @JsonInclude, and add @Unset(as = Unset.As.ABSENT) to each component that can be absent
// Orders.java:41:67 error: FS007: Formats.secret cannot be written, because @JsonProperty(access = WRITE_ONLY) is not supported. Remove the component
// Orders.java:42:26 error: FS007: Formats.raw cannot be written, because @JsonRawValue is not supported. Instead of String, use a record that has the same fields as the JSON
// Orders.java:43:56 error: FS007: Formats.level cannot be written, because @JsonFormat is not supported. Remove @JsonFormat. If the API needs this format, use String as the type of the member or component, and format the value yourself
// Orders.java:46:1 error: FS007: shop.Coded cannot be written, because @JsonFormat is not supported. Remove @JsonFormat. If the API needs this format, use String as the type of the member or component, and format the value yourself
// Orders.java:51:1 error: FS007: shop.Ignoring cannot be written, because @JsonIgnoreProperties leaves no component to write. Remove @JsonIgnoreProperties
