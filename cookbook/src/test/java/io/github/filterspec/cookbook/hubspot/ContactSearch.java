package io.github.filterspec.cookbook.hubspot;

import static io.github.filterspec.Cursor.Missing.IS_THE_END;
import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.Cursor;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.Reads;
import io.github.filterspec.SortedAs;
import io.github.filterspec.Unset;
import io.github.filterspec.runtime.Sort;
import java.util.List;

/**
 * The search in contacts (<a
 * href="https://developers.hubspot.com/docs/api-reference/search/guide">Search the CRM</a>). The
 * last page has no {@code paging}.
 */
@FilterSpec
@HubSpot
@JsonBody
@Reads(method = POST, path = "crm/v3/objects/contacts/search", items = Contact.class)
public interface ContactSearch {
  @Filter("filterGroups")
  @Unset("[]")
  ContactsFilter where();

  /** A text that is searched in the default properties, such as the name and the email. */
  @Filter
  String query();

  /** The property by which the contacts are sorted. HubSpot takes only one. */
  @Param
  @SortedAs(
      field = "propertyName",
      direction = "direction",
      ascending = "ASCENDING",
      descending = "DESCENDING")
  List<Sort<SortProperty>> sorts();

  /** The properties of each contact in the answer. */
  @Param
  List<String> properties();

  @PageSize(max = 200)
  int limit();

  @Cursor(next = "paging.next.after", missing = IS_THE_END)
  String after();

  /** The properties by which contacts are sorted most often. */
  enum SortProperty {
    createdate,
    lastmodifieddate,
    lastname
  }
}
