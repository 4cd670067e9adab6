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

// Orders.java:18:1 error: FS024: TaggedFilter is generated from this type, but your sources already contain another type with the same name. Rename this type or the other type
