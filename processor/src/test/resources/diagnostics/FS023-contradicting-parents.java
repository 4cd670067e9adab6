package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shop {
  interface Tagged {
    @Filter Set<String> tags();
  }

  interface Labelled {
    @Filter(key = "labels") Set<String> tags();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface Orders extends Tagged, Labelled {}
}

// Shop.java:20:3 error: FS023: tags() is declared with different types by Labelled and Tagged. Declare it again here
