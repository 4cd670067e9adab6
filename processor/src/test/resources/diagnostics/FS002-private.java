package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public class Shop {
  @FilterSpec
  @ActiveKeys("keys")
  private interface Orders {}
}

// Shop.java:11:3 error: FS002: Orders is private, so generated code cannot use this type. Make the type and its enclosing types visible to the package
