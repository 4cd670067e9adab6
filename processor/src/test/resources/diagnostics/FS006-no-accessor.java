package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter Set<String> tags(String prefix);

  @Filter void text();
}

// Orders.java:13:23 error: FS006: tags() cannot be a member, because tags() has parameters. Remove the parameters, or remove tags()
// Orders.java:15:16 error: FS006: text() cannot be a member, because text() returns no value. Change the return type, or remove text()
