package shop;

import io.github.filterspec.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Param @DefaultValue("newest first") @Matches("[a-z]+") String sort();
}

// Orders.java:9:24 error: FS015: the default "newest first" of sort() does not match the pattern of sort(). Change the default or the pattern
