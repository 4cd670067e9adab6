package shop;

import io.github.filterspec.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Filter @Matches("[0-9") String open();

  @Filter @Matches("a{2,1}") Set<UUID> ids();

  @Filter
  @Matches(value = "(")
  List<String> closed();
}

// Orders.java:9:20 error: FS036: the pattern of open() is not a valid regular expression: Unclosed character class, near index 3. Correct the pattern
// Orders.java:11:20 error: FS036: the pattern of ids() is not a valid regular expression: Illegal repetition range, near index 5. Correct the pattern
// Orders.java:14:20 error: FS036: the pattern of closed() is not a valid regular expression: Unclosed group, near index 1. Correct the pattern
