package io.github.filterspec.runtime.deals;

/** A stage of a deal. */
public enum Stage {
  OPEN,
  WON,
  LOST
}
