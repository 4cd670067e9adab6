package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  record Node(String name, Node next) {}

  @Filter String[] tags();

  @Filter Map<Integer, String> labels();

  @Filter List<Thread> threads();

  @Filter Set raw();

  @Filter Node node();

  @Filter float weight();
}

// Orders.java:15:20 error: FS007: tags() has the unsupported type "java.lang.String[]". Use List or Set instead of an array
// Orders.java:17:32 error: FS007: labels() has the unsupported type "java.util.Map<java.lang.Integer, java.lang.String>". Use Map<String, …>, because the names in a JSON object are texts
// Orders.java:19:24 error: FS007: threads() has the unsupported type "java.lang.Thread". Use String, boolean, int, long, double, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDate, Duration, UUID, an enum, a record, a generated filter, or a Set, List or Map of these types
// Orders.java:21:15 error: FS007: raw() has the unsupported type "java.util.Set". Add type arguments, as in Set<String> or Map<String, String>
// Orders.java:13:33 error: FS007: Node.next has the unsupported type "shop.Orders.Node". A record cannot contain itself, so write a different record for each level of nesting
// Orders.java:25:17 error: FS007: weight() has the unsupported type "float". Use double
