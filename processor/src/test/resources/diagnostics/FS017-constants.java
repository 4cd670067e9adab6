package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @FilterSpec
  @JsonBody
  @Constant(field = "", value = "one")
  @Constant(field = " ", value = "two")
  interface Several {
    @Param String text();
  }

  @FilterSpec
  @JsonBody
  @Constant.All({@Constant(field = "", value = "one"), @Constant(field = " ", value = "two")})
  interface Wrapped {
    @Param String text();
  }

  @FilterSpec
  @JsonBody
  @Constant(field = "", value = "one")
  interface Single {
    @Param String text();
  }
}

// Shops.java:14:21 error: FS017: the field name of the constant "one" is blank. Write the name of a JSON field
// Shops.java:15:21 error: FS017: the field name of the constant "two" is blank. Write the name of a JSON field
// Shops.java:22:36 error: FS017: the field name of the constant "one" is blank. Write the name of a JSON field
// Shops.java:22:74 error: FS017: the field name of the constant "two" is blank. Write the name of a JSON field
// Shops.java:29:21 error: FS017: the field name of the constant "one" is blank. Write the name of a JSON field
