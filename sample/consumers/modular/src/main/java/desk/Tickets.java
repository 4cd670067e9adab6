package desk;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import java.util.Set;

/** Filters that a search and a stored view have in common. */
@FilterSpec
@ActiveKeys("active")
interface Tickets {

  /** Tickets with one of these tags. */
  @Filter
  Set<String> tags();

  /** Tickets that nobody has read. */
  @Flag
  boolean unread();
}
