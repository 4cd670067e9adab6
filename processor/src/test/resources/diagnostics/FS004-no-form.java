package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
public interface Orders {
  @Filter Set<String> tags();
}

// Orders.java:11:1 error: FS004: Orders has no wire form. Add one of the annotations @ActiveKeys, @JsonBody, @QueryParameters, @TaggedConditions
