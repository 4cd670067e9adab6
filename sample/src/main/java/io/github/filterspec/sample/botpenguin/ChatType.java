package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of chats. */
public enum ChatType {
  /** Chats of leads, {@code lead}. */
  @JsonProperty("lead")
  LEAD,
  /** All other chats, {@code non-lead}. */
  @JsonProperty("non-lead")
  NON_LEAD
}
