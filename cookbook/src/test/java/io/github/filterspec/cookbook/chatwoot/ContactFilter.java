package io.github.filterspec.cookbook.chatwoot;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.InUrl;
import io.github.filterspec.JsonBody;
import io.github.filterspec.LastPage;
import io.github.filterspec.PageInfo;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.Reads;
import io.github.filterspec.Required;
import org.jspecify.annotations.Nullable;

/**
 * The filter for contacts (<a
 * href="https://developers.chatwoot.com/api-reference/contacts/contact-filter">Contact filter</a>).
 * The number of the page is in the URL, and the rows of the filter are in the body. A page has 15
 * contacts; this number is from the sources of Chatwoot, not from the documentation.
 */
@FilterSpec
@Chatwoot
@JsonBody
@Reads(
    method = POST,
    path = "api/v1/accounts/{account}/contacts/filter",
    items = ContactFilter.Contact.class)
@LastPage(total = "meta.count", pageSize = 15)
@PageInfo(ContactFilter.Found.class)
public interface ContactFilter {
  @PathParam
  long account();

  /** The rows. Without rows, the sources of Chatwoot find all contacts. */
  @Param("payload")
  @Required
  ContactsFilter where();

  @InUrl
  @PageNumber(first = 1)
  int page();

  /** The parts of an answer that are not items. */
  record Found(Meta meta) {
    /** The number of contacts that the filter finds. */
    record Meta(int count) {}
  }

  /** A contact. */
  record Contact(long id, @Nullable String email) {}
}
