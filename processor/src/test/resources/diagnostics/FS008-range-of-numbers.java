package shop;

import io.github.filterspec.*;
import io.github.filterspec.runtime.Range;

@FilterSpec
@JsonBody
public interface Orders {
  @Filter Range<Integer> size();
}

// Orders.java:9:26 error: FS008: size() is a Range, but its two ends have no names. Add @Ends(from = "…", to = "…")
