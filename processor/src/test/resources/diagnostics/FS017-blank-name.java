package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("")
@Constant(field = " ", value = "x")
public interface Orders {
  @Filter(key = " ") Set<String> tags();

  @Filter(field = "") Set<String> labels();
}

// Orders.java:12:13 error: FS017: the list of active keys needs a name
// Orders.java:13:19 error: FS017: the field of the constant "x" needs a name
// Orders.java:15:17 error: FS017: the key of tags() is blank. Write a name, or remove the attribute
// Orders.java:17:19 error: FS017: the field of labels() is blank. Write a name, or remove the attribute
