package shop;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.annotation.*;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.filterspec.*;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public interface Orders {
  @Filter @JsonProperty("created_at") LocalDate created();

  @Filter @JsonProperty("same") String same();

  @Filter @JsonAlias("other") String alias();

  @Filter @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day();

  @Filter @JsonSerialize(using = ToStringSerializer.class) Set<String> tags();

  @Filter @German LocalDate bundled();

  @Filter @JsonIgnore String ignored();
}

@JacksonAnnotationsInside
@JsonFormat(pattern = "dd.MM.yyyy")
@interface German {}

// Orders.java:12:1 error: FS025: @JsonInclude on Orders is not supported. Remove @JsonInclude. If a member can be absent, add @Unset(as = Unset.As.ABSENT) to the member
// Orders.java:15:11 error: FS025: @JsonProperty on created() is not supported. Remove the annotation, and write @Filter("created_at")
// Orders.java:21:11 error: FS025: @JsonFormat on day() is not supported. Remove @JsonFormat. If the API needs this format, use String as the type of the member or component, and format the value yourself
// Orders.java:23:11 error: FS025: @JsonSerialize on tags() is not supported. Use the type that the serializer writes, such as String
// Orders.java:25:11 error: FS025: @German on bundled() contains @JsonFormat, which is not supported. Remove @JsonFormat. If the API needs this format, use String as the type of the member or component, and format the value yourself
// Orders.java:27:11 error: FS025: @JsonIgnore on ignored() is not supported. Remove the member
