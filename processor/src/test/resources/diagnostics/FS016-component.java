package shop;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter List<Rule> rules();
}

record Rule(
    String name,
    @Unset int count,
    @Unset("1.5") long least,
    @Unset("many") @Nullable Integer most,
    @Unset(value = "0", as = Unset.As.ABSENT) @Nullable Integer both,
    @Unset("x") @Nullable List<String> tags,
    @Unset("0") double good) {}

// Orders.java:20:16 error: FS016: Rule.count has a primitive type, so @Unset needs a number. Write a number, such as @Unset("0")
// Orders.java:21:24 error: FS016: the unset value "1.5" of Rule.least is not a valid long. Write a whole number, such as @Unset("0")
// Orders.java:22:38 error: FS016: the unset value "many" of Rule.most is not a valid int. Write a whole number, such as @Unset("0")
// Orders.java:23:65 error: FS016: Rule.both has both a value and as = ABSENT in @Unset. Remove the value or as = ABSENT
// Orders.java:24:40 error: FS016: @Unset on Rule.tags cannot have a value, because only texts, numbers, enums, times, dates and UUIDs can have a value in @Unset. Write @Unset without a value
