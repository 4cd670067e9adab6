package io.github.filterspec.cookbook.github;

import static io.github.filterspec.cookbook.github.IssueQualifiers.State.OPEN;
import static io.github.filterspec.cookbook.github.IssueQualifiersFilter.repo;
import static io.github.filterspec.cookbook.github.IssueQualifiersFilter.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.cookbook.github.IssueSearch.Found;
import io.github.filterspec.cookbook.github.Issues.Issue;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiPageCapException;
import org.junit.jupiter.api.Test;

/** A search is read to the end, or to the last result that GitHub returns. */
public final class SearchTest extends WalkTest<Issue> {

  @Override
  protected SearchStandIn standIn(int items) {
    return new SearchStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(GitHub.class, url).token("ghp_123");
  }

  @Override
  protected IssueSearchQuery query() {
    return IssueSearchQuery.builder()
        .q(repo().is("octocat/Spoon-Knife").and(state().is(OPEN)))
        .perPage(3)
        .build();
  }

  @Override
  protected int number(Issue item) {
    return item.number();
  }

  @Test
  void totalIsReadWithThePage() {
    try (StandIn server = standIn(7);
        ApiClient client = client(server.url()).build()) {
      assertThat(client.page(query()).info(Found.class)).isEqualTo(new Found(7, false));
    }
  }

  @Test
  void moreResultsThanTheCapAreAnError() {
    try (StandIn server = standIn(1_001);
        ApiClient client = client(server.url()).build()) {
      IssueSearchQuery all = query().toBuilder().perPage(100).build();

      assertThatThrownBy(() -> client.items(all).forEach(Issue::number))
          .isInstanceOf(ApiPageCapException.class);
      assertThat(server.requests()).hasSize(10);
      assertThat(server.refusals()).isEmpty();
    }
  }
}
