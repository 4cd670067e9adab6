package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @WholeBody List<String> ids();

  @Param String text();
}

// Orders.java:15:3 error: FS028: ids() is the whole body, so the body cannot contain text(). Remove text(), or remove @WholeBody from ids()
