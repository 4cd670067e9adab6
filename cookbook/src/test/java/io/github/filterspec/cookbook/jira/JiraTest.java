package io.github.filterspec.cookbook.jira;

import static io.github.filterspec.cookbook.jira.JiraIssuesFilter.createdAt;
import static io.github.filterspec.cookbook.jira.JiraIssuesFilter.project;

import io.github.filterspec.cookbook.jira.IssueSearch.Issue;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Credentials;
import java.time.LocalDate;

/** The issues that a search finds are read to the end. */
public final class JiraTest extends WalkTest<Issue> {

  @Override
  protected JiraStandIn standIn(int items) {
    return new JiraStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Jira.class, url).signIn(Credentials.basic("ada@acme.com", "ATATT3"));
  }

  @Override
  protected IssueSearchQuery query() {
    return IssueSearchQuery.builder()
        .jql(project().is("ACME").and(createdAt().since(LocalDate.of(2026, 5, 1))))
        .fields("summary")
        .maxResults(3)
        .build();
  }

  @Override
  protected int number(Issue item) {
    return Integer.parseInt(item.id());
  }
}
