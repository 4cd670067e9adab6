package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which chats of a bot are wanted. */
public enum ChatType {
  /** Those of leads, {@code lead}. */
  @JsonProperty("lead")
  LEAD,
  /** Those of all others, {@code non-lead}. */
  @JsonProperty("non-lead")
  NON_LEAD
}
