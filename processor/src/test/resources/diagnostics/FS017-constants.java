package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @FilterSpec
  @JsonBody
  @Constant(name = "", value = "one")
  @Constant(name = " ", value = "two")
  interface Several {
    @Param String text();
  }

  @FilterSpec
  @JsonBody
  @Constant.All({@Constant(name = "", value = "one"), @Constant(name = " ", value = "two")})
  interface Wrapped {
    @Param String text();
  }

  @FilterSpec
  @JsonBody
  @Constant(name = "", value = "one")
  interface Single {
    @Param String text();
  }
}

// Shops.java:13:20 error: FS017: the name of the constant "one" is blank. Write the name of a JSON field
// Shops.java:14:20 error: FS017: the name of the constant "two" is blank. Write the name of a JSON field
// Shops.java:21:35 error: FS017: the name of the constant "one" is blank. Write the name of a JSON field
// Shops.java:21:72 error: FS017: the name of the constant "two" is blank. Write the name of a JSON field
// Shops.java:28:20 error: FS017: the name of the constant "one" is blank. Write the name of a JSON field
