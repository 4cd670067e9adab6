package io.github.filterspec.cookbook.github;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Property;

/** Conditions on issues and pull requests. */
@FilterSpec
@SearchText
public interface IssueQualifiers {
  /** The owner and the name of a repository, such as {@code octocat/Spoon-Knife}. */
  @Property
  SearchText.Name repo();

  @Property
  SearchText.Name author();

  @Property("is")
  SearchText.Choice<Kind> kind();

  @Property
  SearchText.Choice<State> state();

  @Property("label")
  SearchText.Labels labels();

  @Property
  SearchText.Whole comments();

  @Property("created")
  SearchText.Day createdAt();

  /** The words in the title, the body and the comments. */
  @Property
  SearchText.Words words();

  /** Issues or pull requests. */
  enum Kind {
    @JsonProperty("issue")
    ISSUE,
    @JsonProperty("pr")
    PULL_REQUEST
  }

  /** Whether an issue is closed. */
  enum State {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("closed")
    CLOSED
  }
}
