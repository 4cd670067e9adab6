package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @PathParam(name = "}*/") String id();
}

// Orders.java:14:21 error: FS027: id fills no part of the path, which has no {}*/}: write {}*/} into the path of @Endpoint
