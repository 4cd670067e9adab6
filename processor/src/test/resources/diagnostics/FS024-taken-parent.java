package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders extends Tagged {
  @Filter String text();
}

@FilterSpec
@JsonBody
interface Tagged {
  @Filter Set<String> tags();
}

class TaggedFilter {}

// Orders.java:18:1 error: FS024: TaggedFilter is generated from Tagged, but your sources already contain a type TaggedFilter. Rename Tagged, or rename your type TaggedFilter
