package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  record Scores(Map<String, ? extends Level> levels) {}

  record Level(int of, int to) {}

  @Filter Scores scores();
}

// Orders.java:13:46 error: FS007: Scores.levels has the unsupported type "java.util.Map<java.lang.String, ? extends shop.Orders.Level>". Replace the wildcard with a concrete type, as in Set<String>
