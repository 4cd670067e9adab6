package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter @Matches("") Set<String> ids();
}

// Orders.java:13:20 error: FS036: the pattern of ids() is empty and matches only an empty text. Write a pattern, or remove @Matches
