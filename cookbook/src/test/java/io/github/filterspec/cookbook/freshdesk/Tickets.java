package io.github.filterspec.cookbook.freshdesk;

import io.github.filterspec.CustomProperty;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Property;

/** Conditions on tickets. */
@FilterSpec
@TicketFilter
public interface Tickets {
  @Property
  TicketFilter.Whole status();

  @Property
  TicketFilter.Whole priority();

  @Property
  TicketFilter.Exact type();

  @Property
  TicketFilter.Exact tag();

  @Property("created_at")
  TicketFilter.Day createdAt();

  /** A field of the account that is a text. */
  @CustomProperty(value = "cf_{name}", pattern = "[a-z][a-z0-9_]*")
  TicketFilter.Exact text(String name);
}
