package io.github.filterspec.cookbook.chatwoot;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Unset.As.ABSENT;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.InUrl;
import io.github.filterspec.JsonBody;
import io.github.filterspec.LastPage;
import io.github.filterspec.PageInfo;
import io.github.filterspec.PageNumber;
import io.github.filterspec.PathParam;
import io.github.filterspec.Reads;
import io.github.filterspec.Unset;
import java.util.List;
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

  @Filter
  List<Row> payload();

  @InUrl
  @PageNumber(first = 1)
  int page();

  /** A condition, and the word that connects it with the next row. */
  record Row(
      @JsonProperty("attribute_key") String attributeKey,
      @JsonProperty("filter_operator") String filterOperator,
      List<String> values,
      @JsonProperty("query_operator") @Unset(as = ABSENT) @Nullable String queryOperator) {}

  /** The parts of an answer that are not items. */
  record Found(Meta meta) {
    /** The number of contacts that the filter finds. */
    record Meta(int count) {}
  }

  /** A contact. */
  record Contact(long id, @Nullable String email) {}
}
