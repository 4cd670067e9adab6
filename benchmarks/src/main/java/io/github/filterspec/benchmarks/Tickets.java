package io.github.filterspec.benchmarks;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.DefaultValue;
import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.Key;
import io.github.filterspec.Param;
import io.github.filterspec.runtime.TimeRange;
import java.util.Set;

/** Eight members, as an inbox has them. */
@FilterSpec
@ActiveKeys("active")
public interface Tickets {
  @Filter
  Set<String> tags();

  @Filter("_agents")
  @Key("agents")
  Set<String> agents();

  @Filter
  Set<Status> status();

  @Flag
  boolean unread();

  @Flag
  boolean online();

  @Filter("opened")
  @Key("openedDate")
  @Ends(from = "since", to = "until")
  TimeRange openedAt();

  @Param
  @DefaultValue("newest")
  String sort();

  @Param
  @DefaultValue("all")
  String scope();

  /** The status of a ticket. */
  enum Status {
    OPEN,
    REVIEW,
    CLOSED
  }
}
