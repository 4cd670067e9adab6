package library;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.DefaultValue;
import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.Key;
import io.github.filterspec.Param;
import io.github.filterspec.Unset;
import io.github.filterspec.runtime.TimeRange;
import java.util.List;

/** Filters of tickets, as {@link HelpDesk} has them. */
@FilterSpec
@ActiveKeys("active")
public interface Tickets extends Identified<String> {

  /**
   * Tickets that nobody has read.
   *
   * @return whether only they count
   */
  @Flag("isUnread")
  boolean unread();

  /**
   * Tickets that all these rules fit, see {@link Rule}.
   *
   * @return the rules
   */
  @Filter
  @Unset(as = Unset.As.ABSENT)
  List<Rule> rules();

  /**
   * Tickets as urgent as this.
   *
   * @return the priority
   */
  @Filter
  @Unset("any")
  Priority priority();

  /**
   * Tickets opened within this range.
   *
   * @return the range
   */
  @Filter
  @Key("openedDate")
  @Ends(from = "startAt", to = "endsAt")
  TimeRange openedAt();

  /**
   * How the tickets are sorted.
   *
   * @return the order
   */
  @Param
  @DefaultValue("newest")
  String sort();
}
