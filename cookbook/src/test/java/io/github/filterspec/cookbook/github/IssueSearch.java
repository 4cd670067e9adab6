package io.github.filterspec.cookbook.github;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.Envelope;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.LastPage;
import io.github.filterspec.PageCap;
import io.github.filterspec.PageInfo;
import io.github.filterspec.PageNumber;
import io.github.filterspec.PageSize;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.RateLimit;
import io.github.filterspec.Reads;

/**
 * The search in issues (<a
 * href="https://docs.github.com/en/rest/search/search#search-issues-and-pull-requests">Search
 * issues and pull requests</a>). GitHub returns at most 1,000 results of a search, and allows 30
 * searches a minute.
 */
@FilterSpec
@GitHub
@QueryParameters
@Envelope(data = "items")
@Reads(path = "search/issues", items = Issues.Issue.class)
@LastPage(total = "total_count", pageSize = 30)
@PageCap(items = 1_000)
@PageInfo(IssueSearch.Found.class)
@RateLimit(requests = 30, seconds = 60)
public interface IssueSearch {
  @Filter
  IssueQualifiersFilter q();

  @PageSize(value = "per_page", max = 100)
  int perPage();

  @PageNumber(first = 1)
  int page();

  /** The parts of an answer that are not items. */
  record Found(
      @JsonProperty("total_count") int totalCount,
      @JsonProperty("incomplete_results") boolean incompleteResults) {}
}
