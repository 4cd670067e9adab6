package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.WrittenAs.Notation.*;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  enum Status {
    @JsonProperty("1") OPEN,
    @JsonProperty("02") CLOSED
  }

  enum Level {
    @JsonProperty("-1") LOW,
    @JsonProperty("1") HIGH
  }

  record Window(@WrittenAs(NUMBER) Instant from, @WrittenAs(EPOCH_MILLIS) Instant to) {}

  @FilterSpec
  @JsonBody
  interface Orders {
    @Filter @WrittenAs(TEXT) List<Instant> days();

    @Filter @WrittenAs(EPOCH_SECONDS) int size();

    @Filter @WrittenAs(NUMBER) boolean paid();

    @Filter @WrittenAs(NUMBER) Set<Status> status();

    @Filter @WrittenAs(TEXT) Level level();

    @Filter @WrittenAs(NUMBER) Map<String, Level> levels();

    @Filter @WrittenAs(EPOCH_SECONDS) OffsetDateTime opened();

    @Filter @WrittenAs(TEXT) String name();

    @Filter @WrittenAs(EPOCH_MILLIS) LocalDate day();

    @Filter @WrittenAs(EPOCH_MILLIS) Window window();

    @Filter @WrittenAs(TEXT) @Ends(from = "from", to = "to") TimeRange created();

    @Flag @WrittenAs(TEXT) boolean open();
  }

  @Api
  @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "orders", items = String.class)
  interface Pages {
    @PageNumber(first = 1) @WrittenAs(TEXT) int page();
  }

  @FilterSpec
  @ActiveKeys("keys")
  interface Visits {
    @Filter @WrittenAs(EPOCH_SECONDS) Instant since();

    @Filter @WrittenAs(EPOCH_SECONDS_TEXT) Instant until();

    @Filter @WrittenAs(TEXT) int count();

    @Filter @WrittenAs(TEXT) boolean paid();

    @Filter @WrittenAs(EPOCH_MILLIS) @Ends(from = "from", to = "to") TimeRange created();

    @Filter @WrittenAs(EPOCH_MILLIS) @Unset("never") Instant changed();

    @Filter @WrittenAs(ISO_SECONDS) @Unset("never") Instant closed();
  }
}

// Shops.java:28:24 error: FS046: days() has times, which cannot be written as TEXT. Write one of ISO_SECONDS, EPOCH_SECONDS, EPOCH_MILLIS, EPOCH_SECONDS_TEXT, EPOCH_MILLIS_TEXT
// Shops.java:30:24 error: FS046: size() is a number, which cannot be written as EPOCH_SECONDS. Write TEXT, or remove @WrittenAs
// Shops.java:32:24 error: FS046: paid() is a boolean, which cannot be written as NUMBER. Write TEXT, or remove @WrittenAs
// Shops.java:34:24 error: FS046: status() cannot be written as NUMBER, because the wire name of the constant CLOSED is not an integer. Add @JsonProperty with an integer, such as @JsonProperty("1"), to each constant
// Shops.java:36:24 error: FS046: level() is an enum, which cannot be written as TEXT. Write NUMBER, or remove @WrittenAs
// Shops.java:40:24 error: FS046: opened() has times with an offset, which cannot be written as EPOCH_SECONDS. Write ISO_SECONDS, or remove @WrittenAs
// Shops.java:42:24 error: FS046: name() has @WrittenAs, but the notation of its type cannot change. Remove @WrittenAs
// Shops.java:44:24 error: FS046: day() has @WrittenAs, but the notation of its type cannot change. Remove @WrittenAs
// Shops.java:46:24 error: FS046: window() is an object, which has no notation. Remove @WrittenAs, or move @WrittenAs to a component of the record
// Shops.java:23:44 error: FS046: Window.from has times, which cannot be written as NUMBER. Write one of ISO_SECONDS, EPOCH_SECONDS, EPOCH_MILLIS, EPOCH_SECONDS_TEXT, EPOCH_MILLIS_TEXT
// Shops.java:48:24 error: FS046: created() has times, which cannot be written as TEXT. Write one of ISO_SECONDS, EPOCH_SECONDS, EPOCH_MILLIS, EPOCH_SECONDS_TEXT, EPOCH_MILLIS_TEXT
// Shops.java:50:11 error: FS046: open() has @WrittenAs, but the notation of a flag or of a member for pages cannot change. Remove @WrittenAs
// Shops.java:61:28 error: FS046: page() has @WrittenAs, but the notation of a flag or of a member for pages cannot change. Remove @WrittenAs
// Shops.java:67:47 error: FS009: the spec does not say what is sent while since() is not set. Add @Unset("…") with the value to send, or @Unset(as = Unset.As.ABSENT) to send nothing
// Shops.java:71:34 error: FS009: the spec does not say what is sent while count() is not set. Add @Unset("…") with the value to send, or @Unset(as = Unset.As.ABSENT) to send nothing
// Shops.java:75:80 error: FS009: the spec does not say what is sent while created() is not set. Add @Unset(as = Unset.As.ABSENT) to send nothing
// Shops.java:77:45 error: FS016: the unset value "never" of changed() is not a valid whole number. Write a whole number, such as @Unset("0")
