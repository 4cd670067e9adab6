package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

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

// Orders.java:16:20 error: FS007: tags() has an unsupported type, java.lang.String[]. Use List or Set instead of an array
// Orders.java:18:32 error: FS007: labels() has an unsupported type, java.util.Map<java.lang.Integer, java.lang.String>. Use Map<String, …>, because the names in a JSON object are texts
// Orders.java:20:24 error: FS007: threads() has an unsupported type, java.lang.Thread. Use String, boolean, int, long, double, Instant, LocalDate, UUID, an enum, a record, a generated filter, or a Set, List or Map of these types
// Orders.java:22:15 error: FS007: raw() has an unsupported type, java.util.Set. Add type arguments, as in Set<String> or Map<String, String>
// Orders.java:14:33 error: FS007: Node.next has an unsupported type, shop.Orders.Node. A record cannot contain itself, so write a different record for each level of nesting
// Orders.java:26:17 error: FS007: weight() has an unsupported type, float. Use double
