package io.github.filterspec.cookbook.graph;

import static io.github.filterspec.Elements.Form.JOINED;
import static io.github.filterspec.NextPage.Missing.IS_THE_END;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.DefaultValue;
import io.github.filterspec.Elements;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.NextPage;
import io.github.filterspec.PageInfo;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.Reads;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The users of a tenant (<a href="https://learn.microsoft.com/en-us/graph/api/user-list">List
 * users</a>). The last page has no {@code @odata.nextLink} (<a
 * href="https://learn.microsoft.com/en-us/graph/paging">Paging</a>).
 */
@FilterSpec
@Graph
@QueryParameters
@Reads(path = "v1.0/users", items = Users.User.class)
@NextPage(url = "['@odata.nextLink']", missing = IS_THE_END)
@PageInfo(Users.Found.class)
public interface Users {
  @Filter("$filter")
  DirectoryFilter filter();

  /** The properties of each user in the answer. */
  @Param("$select")
  @Elements(JOINED)
  List<String> select();

  @Param("$count")
  @DefaultValue("true")
  boolean count();

  @PageSize(value = "$top", max = 999)
  int top();

  /** The parts of an answer that are not items. Only the first page has the count. */
  record Found(@JsonProperty("@odata.count") @Nullable Long count) {}

  /** A user. */
  record User(String id, @Nullable String displayName) {}
}
