package search;

import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.Unset;

/** A search, which is stored with its expression. */
@FilterSpec
@JsonBody
interface ContactSearch {
  @Filter("filterGroups")
  @Unset("[]")
  ContactsFilter where();
}
