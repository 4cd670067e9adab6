package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  record Address(String street, int number) {}

  record Customer(String name, Address address) {}

  record State(Kind kind) {}

  enum Kind { NEW, PAID }

  @Filter Customer customer();

  @Filter State state();

  @Filter @Unset(as = Unset.As.ABSENT) Address address();
}

// Orders.java:21:20 error: FS009: the spec does not say what is sent for the component Address.number while customer() is not set. Add @Unset("…") to the component, or @Unset(as = Unset.As.ABSENT) to customer()
// Orders.java:23:17 error: FS009: the spec does not say what is sent for the component State.kind while state() is not set. Add @Unset("…") to the component, or @Unset(as = Unset.As.ABSENT) to state()
