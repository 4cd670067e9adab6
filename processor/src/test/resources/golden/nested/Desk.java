package nested;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import java.util.Set;

class Desk {
  @FilterSpec
  @ActiveKeys("keys")
  interface Tickets {
    @Filter
    Set<String> tags();
  }
}
