package library;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How urgent a ticket is. */
public enum Priority {
  /** Can wait. */
  @JsonProperty("low")
  LOW,
  /** Cannot. */
  @JsonProperty("high")
  HIGH
}
