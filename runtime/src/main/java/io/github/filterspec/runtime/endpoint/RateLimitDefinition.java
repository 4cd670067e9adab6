package io.github.filterspec.runtime.endpoint;

/** The rate limit of an API. */
public final class RateLimitDefinition {
  /** No limit. */
  static final RateLimitDefinition NONE = new RateLimitDefinition(0, 0, false);

  private final int requests;
  private final int seconds;
  private final boolean ofEachEndpoint;

  RateLimitDefinition(int requests, int seconds, boolean ofEachEndpoint) {
    this.requests = requests;
    this.seconds = seconds;
    this.ofEachEndpoint = ofEachEndpoint;
  }

  /**
   * Returns the number of requests that are allowed in a period.
   *
   * @return the number of requests, or 0 if the API has no limit
   */
  public int requests() {
    return requests;
  }

  /**
   * Returns the length of the period.
   *
   * @return the length in seconds
   */
  public int seconds() {
    return seconds;
  }

  /**
   * Returns whether the requests of each endpoint are counted separately.
   *
   * @return true if each endpoint has a separate limit; false if all endpoints share one limit
   */
  public boolean isOfEachEndpoint() {
    return ofEachEndpoint;
  }
}
