package search;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A stage of the sale. */
public enum Stage {
  @JsonProperty("lead")
  LEAD,
  @JsonProperty("customer")
  CUSTOMER
}
