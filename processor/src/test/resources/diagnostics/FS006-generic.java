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

// Orders.java:13:23 error: FS006: tags() cannot be a member, because tags() has type parameters. Remove the type parameters, or remove tags()
// Orders.java:15:17 error: FS006: paid() cannot be a member, because paid() has parameters. Remove the parameters, or remove paid()
// Orders.java:17:8 error: FS006: cancel() cannot be a member, because cancel() returns no value. Change the return type, or remove cancel()
