package io.github.filterspec.cookbook.github;

import static io.github.filterspec.Elements.Form.JOINED;
import static io.github.filterspec.WrittenAs.Notation.ISO_SECONDS;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.Elements;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.NextPage;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.Reads;
import io.github.filterspec.WrittenAs;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The issues of a repository (<a
 * href="https://docs.github.com/en/rest/issues/issues#list-repository-issues">List repository
 * issues</a>). The URL of the next page is in the header {@code Link}, and can have another path.
 */
@FilterSpec
@GitHub
@QueryParameters
@Reads(path = "repos/{owner}/{repo}/issues", items = Issues.Issue.class)
@NextPage(linkHeader = true)
public interface Issues {
  @PathParam
  String owner();

  @PathParam
  String repo();

  @Filter
  State state();

  /** An issue must have all these labels. */
  @Filter
  @Elements(JOINED)
  Set<String> labels();

  /** The earliest time of the last change. The page shows times without a fraction of a second. */
  @Filter
  @WrittenAs(ISO_SECONDS)
  Instant since();

  @Param
  Sort sort();

  @PageSize(value = "per_page", max = 100)
  int perPage();

  /** The state of an issue. */
  enum State {
    open,
    closed,
    all
  }

  /** The order of the issues. */
  enum Sort {
    created,
    updated,
    comments
  }

  /** An issue, or a pull request. */
  record Issue(
      int number,
      String title,
      @JsonProperty("created_at") Instant createdAt,
      @JsonProperty("closed_at") @Nullable Instant closedAt) {}
}
