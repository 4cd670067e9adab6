package io.github.filterspec.cookbook.jira;

import static io.github.filterspec.Cursor.Missing.IS_THE_END;
import static io.github.filterspec.Elements.Form.JOINED;

import io.github.filterspec.Cursor;
import io.github.filterspec.Elements;
import io.github.filterspec.Envelope;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.LastPage;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.Reads;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search in issues (<a
 * href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/">Issue
 * search</a>). The last page has {@code "isLast":true} and no {@code nextPageToken}.
 */
@FilterSpec
@Jira
@QueryParameters
@Envelope(data = "issues")
@Reads(path = "rest/api/3/search/jql", items = IssueSearch.Issue.class)
@LastPage(when = "isLast")
public interface IssueSearch {
  @Filter
  JiraIssuesFilter jql();

  /** The fields of each issue in the answer. */
  @Param
  @Elements(JOINED)
  List<String> fields();

  @PageSize(max = 5_000)
  int maxResults();

  @Cursor(next = "nextPageToken", missing = IS_THE_END)
  String nextPageToken();

  /** An issue. */
  record Issue(String id, String key, Fields fields) {
    /** The fields that the query asks for. */
    record Fields(@Nullable String summary) {}
  }
}
