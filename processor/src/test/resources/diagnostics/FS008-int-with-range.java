package shop;

import io.github.filterspec.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter @Ends(from = "a", to = "b") int number();
}

// Orders.java:9:11 error: FS008: number() has @Ends, but its type is neither TimeRange nor Range. Remove @Ends, or change the type
