package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
@Constant(field = "version", value = "2")
public interface Orders {
  @Filter Set<String> tags();

  @Filter(field = "tags") Set<String> labels();

  @Param(field = "keys") String text();

  @Param String version();
}

// Orders.java:17:19 error: FS012: the field tags of labels is written twice: tags has the same field. Change one of them
// Orders.java:19:18 error: FS012: the field keys of text is written twice: the list of active keys has the same field. Change one of them
// Orders.java:21:3 error: FS012: the field version of version is written twice: a constant has the same field. Change one of them
