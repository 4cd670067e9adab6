package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.util.*;

public interface Shops {
  @Api
  @interface Shop {}

  record Rule(String name, @Ends(from = "a", to = "b", flat = true) TimeRange at) {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "orders", items = String.class)
  interface Orders {
    @Filter("made") @Ends(from = "made[gte]", to = "made[lt]") TimeRange madeAt();

    @Filter @Ends(from = "paid_min", to = "paid_max") TimeRange paidAt();

    @Filter("paid_max") String paidMax();

    @Filter List<TimeRange> closedAt();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface Sales {
    @Filter @Ends(from = "from", to = "to", flat = true) TimeRange at();
  }

  @FilterSpec
  @JsonBody
  interface Stored {
    @Filter @Ends(from = "from", to = "to", flat = true) List<TimeRange> times();

    @Filter Rule rule();
  }

  @FilterSpec
  @TaggedConditions(groups = "any", conditions = "all", tag = "type")
  interface Conditions {
    @Filter @Ends(from = "from", to = "to", flat = true) TimeRange at();
  }
}

// Shops.java:26:29 error: FS007: closedAt() is sent in the URL or in a header, where only single values are supported. Use a text, a number, a boolean, an enum, a time, a date or a UUID as the type
// Shops.java:20:13 error: FS025: the name "made" of madeAt() is never sent, because only the two fields of the value are sent. Remove the name
// Shops.java:24:13 error: FS012: paidMax() and paidAt() write the same field, "paid_max". Change the field of paidMax()
// Shops.java:32:52 error: FS025: flat = true in @Ends on at() has no meaning, because a spec with @ActiveKeys writes all members, also the unset ones. Remove flat = true
// Shops.java:38:52 error: FS025: flat = true in @Ends on times() has no meaning, because several ranges or sorts would write the same fields. Remove flat = true
// Shops.java:13:79 error: FS025: flat = true in @Ends on Rule.at has no meaning, because a component of a record is always a field of its own. Remove flat = true
// Shops.java:46:52 error: FS025: flat = true in @Ends on at() has no meaning, because the fields of a condition are always beside its tag. Remove flat = true
