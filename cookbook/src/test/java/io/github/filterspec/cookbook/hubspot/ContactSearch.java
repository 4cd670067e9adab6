package io.github.filterspec.cookbook.hubspot;

import static io.github.filterspec.Cursor.Missing.IS_THE_END;
import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Unset.As.ABSENT;

import io.github.filterspec.Cursor;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.Reads;
import io.github.filterspec.Unset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search in contacts (<a
 * href="https://developers.hubspot.com/docs/api-reference/search/guide">Search the CRM</a>). The
 * groups are combined by OR, and the filters of a group by AND. The last page has no {@code
 * paging}.
 */
@FilterSpec
@HubSpot
@JsonBody
@Reads(method = POST, path = "crm/v3/objects/contacts/search", items = Contact.class)
public interface ContactSearch {
  @Filter
  List<Group> filterGroups();

  /** A text that is searched in the default properties, such as the name and the email. */
  @Filter
  String query();

  @Param
  List<Sort> sorts();

  /** The properties of each contact in the answer. */
  @Param
  List<String> properties();

  @PageSize(max = 200)
  int limit();

  @Cursor(next = "paging.next.after", missing = IS_THE_END)
  String after();

  /** Filters that must all apply. */
  record Group(List<Condition> filters) {}

  /** A condition: {@code IN} and {@code NOT_IN} have values, {@code HAS_PROPERTY} has none. */
  record Condition(
      String propertyName,
      String operator,
      @Unset(as = ABSENT) @Nullable String value,
      @Unset(as = ABSENT) @Nullable List<String> values) {}

  /** A property to sort by. */
  record Sort(String propertyName, String direction) {}
}
