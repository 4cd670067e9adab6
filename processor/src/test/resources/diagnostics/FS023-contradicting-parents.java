package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shop {
  interface Tagged {
    @Filter Set<String> tags();
  }

  interface Labelled {
    @Filter @Key("labels") Set<String> tags();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface Orders extends Tagged, Labelled {}
}

// Shop.java:19:3 error: FS023: Labelled and Tagged declare tags() in different ways. Declare tags() in Orders, too. Then only the declaration in Orders counts
