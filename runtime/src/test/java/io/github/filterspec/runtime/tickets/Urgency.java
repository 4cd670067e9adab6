package io.github.filterspec.runtime.tickets;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An enum whose constants are numbers on the wire. */
public enum Urgency {
  @JsonProperty("1")
  LOW,
  @JsonProperty("4")
  HIGH
}
