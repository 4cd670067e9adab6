package desk;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import java.util.Set;

/** Filters of tickets. */
@FilterSpec
@ActiveKeys("active")
public interface Tickets {

  /** Tickets with one of these tags. */
  @Filter
  Set<String> tags();
}
