package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter int total(int least);

  int replies(int least);
}

// Orders.java:13:15 error: FS006: total() cannot be a member, because total() has parameters. Remove the parameters, or remove total()
// Orders.java:15:7 error: FS006: replies() cannot be a member, because replies() has parameters. Remove the parameters, or remove replies()
