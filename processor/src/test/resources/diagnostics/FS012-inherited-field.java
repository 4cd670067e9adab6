package shop;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@FilterSpec
@ActiveKeys("keys")
interface Tagged {
  @Filter Set<String> tags();

  @Filter("tags") Set<String> again();
}

interface Labelled {
  @Filter("label") Set<String> labels();
}

interface Marked {
  @Filter("label") Set<String> marks();
}

@FilterSpec
@ActiveKeys("keys")
interface Orders extends Tagged, Labelled, Marked {
  @Filter("tags") Set<String> own();
}

// Tagged.java:17:11 error: FS012: again() and tags() write the same field, "tags". Change the field of again()
// Tagged.java:31:11 error: FS012: own() and again() write the same field, "tags". Change the field of own()
// Tagged.java:28:1 error: FS012: marks() and labels() write the same field, "label". Change the field of marks()
