package shop;

import static io.github.filterspec.HttpMethod.POST;

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

// Orders.java:11:13 error: FS017: the name of the list of active keys is blank. Write a name, such as @ActiveKeys("activeFilters")
// Orders.java:12:18 error: FS017: the name of the constant "x" is blank. Write the name of a JSON field
// Orders.java:14:16 error: FS017: the key of tags() is blank. Write a name, or remove @Key
// Orders.java:16:11 error: FS017: the wire name of labels() is blank. Write a name, or remove the blank text from @Filter
