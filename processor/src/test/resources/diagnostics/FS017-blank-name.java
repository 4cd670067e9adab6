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

// Orders.java:12:13 error: FS017: the name of the list of active keys is blank. Write a name, such as @ActiveKeys("activeFilters")
// Orders.java:13:19 error: FS017: the field name of the constant "x" is blank. Write the name of a JSON field
// Orders.java:15:17 error: FS017: the attribute "key" of tags() is blank. Write a name, or remove the attribute
// Orders.java:17:19 error: FS017: the attribute "field" of labels() is blank. Write a name, or remove the attribute
