package io.github.filterspec.cookbook.intercom;

import static io.github.filterspec.Cursor.Missing.IS_THE_END;
import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.Cursor;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.PageInfo;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.Reads;
import io.github.filterspec.Required;

/**
 * The search in contacts (<a
 * href="https://developers.intercom.com/docs/references/rest-api/api.intercom.io/contacts/searchcontacts">Search
 * contacts</a>). The last page has no {@code pages.next}.
 */
@FilterSpec
@Intercom
@JsonBody
@Reads(method = POST, path = "contacts/search", items = ContactSearch.Contact.class)
@PageInfo(ContactSearch.Found.class)
public interface ContactSearch {
  @Param("query")
  @Required
  ContactsFilter where();

  @PageSize(value = "pagination.per_page", max = 150)
  int perPage();

  @Cursor(
      value = "pagination.starting_after",
      next = "pages.next.starting_after",
      missing = IS_THE_END)
  String startingAfter();

  /** The parts of an answer that are not items. */
  record Found(@JsonProperty("total_count") int totalCount) {}

  /** A contact. */
  record Contact(String id, String role) {}
}
