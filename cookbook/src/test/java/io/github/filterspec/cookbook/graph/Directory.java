package io.github.filterspec.cookbook.graph;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.Property;

/** Conditions on the users of a tenant. */
@FilterSpec
@ODataFilter
public interface Directory {
  @Property
  ODataFilter.Text displayName();

  @Property
  ODataFilter.Text mail();

  @Property("createdDateTime")
  ODataFilter.Time createdAt();

  @Property("accountEnabled")
  ODataFilter.Flag enabled();
}
