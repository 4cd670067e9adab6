package shop;

import static io.github.filterspec.HttpMethod.*;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  record Rule(String name, Object odd, Thread[] odder) {}

  record Rules(List<Rule> rules, Deep deep) {}

  record Deep(Deep deeper) {}

  @FilterSpec
  @JsonBody
  interface Orders {
    @Param Rule one();

    @Param List<Rule> several();

    @Param Rules all();
  }

  @FilterSpec
  @JsonBody
  interface Bills {
    @Param Rule one();
  }
}

// Shops.java:12:35 error: FS007: Rule.odd has the unsupported type "java.lang.Object". Use String, boolean, int, long, double, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDate, Duration, UUID, an enum, a record, a generated filter, or a Set, List or Map of these types
// Shops.java:12:49 error: FS007: Rule.odder has the unsupported type "java.lang.Thread[]". Use List or Set instead of an array
// Shops.java:16:20 error: FS007: Deep.deeper has the unsupported type "shop.Shops.Deep". A record cannot contain itself, so write a different record for each level of nesting
