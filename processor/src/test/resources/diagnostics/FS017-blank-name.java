package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("")
@Constant(name = " ", value = "x")
public interface Orders {
  @Filter @Key(" ") Set<String> tags();

  @Filter("") Set<String> labels();
}

// Orders.java:12:13 error: FS017: the name of the list of active keys is blank. Write a name, such as @ActiveKeys("activeFilters")
// Orders.java:13:18 error: FS017: the name of the constant "x" is blank. Write the name of a JSON field
// Orders.java:15:16 error: FS017: the key of tags() is blank. Write a name, or remove @Key
// Orders.java:17:11 error: FS017: the wire name of labels() is blank. Write a name, or remove the blank text from @Filter
