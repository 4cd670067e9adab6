package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter <T> List<T> tags();

  @Flag boolean paid(boolean really);

  void cancel();
}

// Orders.java:13:23 error: FS006: tags() cannot be a member, because a member has a return value, no parameters and no type parameters. Change or remove tags()
// Orders.java:15:17 error: FS006: paid() cannot be a member, because a member has a return value, no parameters and no type parameters. Change or remove paid()
// Orders.java:17:8 error: FS006: cancel() cannot be a member, because a member has a return value, no parameters and no type parameters. Change or remove cancel()
