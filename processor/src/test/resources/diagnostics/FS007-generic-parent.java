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

// Shops.java:25:3 error: FS007: Orders extends Middle<java.util.Date>, but the type "java.util.Date" is not supported. Use Instant
// Shops.java:29:3 error: FS007: Raw extends Top without a type argument. Write a type argument in the declaration of Raw, such as Top<String>
// Shops.java:23:3 error: FS007: Fixed extends Middle<java.util.Date>, but the type "java.util.Date" is not supported. Use Instant
// Shops.java:42:16 error: FS007: all() has the unsupported type "java.lang.String[]". Use List or Set instead of an array
