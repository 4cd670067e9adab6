package io.github.filterspec.cookbook.jira;

import io.github.filterspec.CustomProperty;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Property;

/** Conditions on issues. */
@FilterSpec
@Jql
public interface JiraIssues {
  @Property
  Jql.Exact project();

  @Property
  Jql.Exact status();

  @Property
  Jql.Exact assignee();

  @Property
  Jql.Words summary();

  @Property("created")
  Jql.Day createdAt();

  /** A custom field with this number. */
  @CustomProperty(value = "cf[{name}]", pattern = "[0-9]{1,9}")
  Jql.Exact customField(String name);
}
