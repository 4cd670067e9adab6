package shop;

import io.github.filterspec.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  enum State { OPEN }

  @Filter @Matches("[0-9]+") int total();

  @Filter @Matches("[A-Z]+") Set<State> states();

  @Flag @Matches("true") boolean open();
}

// Orders.java:11:11 error: FS037: @Matches checks only texts, but the type of total() contains no text. Remove @Matches, or change the type to String, UUID, a record with one String, or a Set or List of these types
// Orders.java:13:11 error: FS037: @Matches checks only texts, but the type of states() contains no text. Remove @Matches, or change the type to String, UUID, a record with one String, or a Set or List of these types
// Orders.java:15:9 error: FS037: @Matches checks only texts, but the type of open() contains no text. Remove @Matches, or change the type to String, UUID, a record with one String, or a Set or List of these types
