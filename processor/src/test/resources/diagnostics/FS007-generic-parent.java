package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  interface Top<T> {
    @Param T one();

    @Param List<T> several();

    @Param Set<String> texts();

    @Param String text();
  }

  interface Middle<U> extends Top<U> {}

  interface Fixed extends Middle<Date> {}

  @FilterSpec
  @JsonBody
  interface Orders extends Middle<Date> {}

  @FilterSpec
  @JsonBody
  interface Raw extends Top {}

  @FilterSpec
  @JsonBody
  interface Bills extends Fixed {}

  @FilterSpec
  @JsonBody
  interface Lists extends Fixed {}

  interface Arrays<T> {
    @Param T[] all();
  }

  @FilterSpec
  @JsonBody
  interface OfArrays extends Arrays<String> {}

  @FilterSpec
  @JsonBody
  interface Good extends Middle<String> {}
}

// Shops.java:25:3 error: FS007: Middle<java.util.Date>, which Orders extends, has an unsupported type, java.util.Date. Use Instant
// Shops.java:29:3 error: FS007: Top, which Raw extends, has an unsupported type, T. Add the type argument of Top in the declaration of Raw, such as Top<String>
// Shops.java:23:3 error: FS007: Middle<java.util.Date>, which Fixed extends, has an unsupported type, java.util.Date. Use Instant
// Shops.java:42:16 error: FS007: all() has an unsupported type, java.lang.String[]. Use List or Set instead of an array
