package shop;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum Size {
  @JsonProperty("s")
  SMALL,
  LARGE
}
