package io.github.filterspec.cookbook.github;

import io.github.filterspec.cookbook.github.Issues.Issue;
import io.github.filterspec.cookbook.github.Issues.State;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import java.time.Instant;

/** The issues of a repository are read to the end. */
public final class IssuesTest extends WalkTest<Issue> {

  @Override
  protected IssuesStandIn standIn(int items) {
    return new IssuesStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(GitHub.class, url).token("ghp_123");
  }

  @Override
  protected IssuesQuery query() {
    return IssuesQuery.builder()
        .owner("octocat")
        .repo("Spoon-Knife")
        .state(State.open)
        .labels("bug", "ui")
        .since(Instant.parse("2026-05-01T00:00:00Z"))
        .perPage(3)
        .build();
  }

  @Override
  protected int number(Issue item) {
    return item.number();
  }
}
