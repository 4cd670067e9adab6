package io.github.filterspec.runtime.monitor;

import java.util.OptionalLong;

/**
 * The call to which an event belongs. Later versions can add components, so only read these values.
 *
 * @param number the number of the call in its client, from 1. The events of one call have the same
 *     number
 * @param api the name of the API
 * @param endpoint the HTTP method and the path of the spec, such as {@code GET tickets/{id}}
 * @param page the number of the page in an iteration, from 1; empty for a single page and for a
 *     command
 */
public record CallInfo(long number, String api, String endpoint, OptionalLong page) {
  /** Returns the API, the endpoint and the page. */
  @Override
  public String toString() {
    return api + " " + endpoint + (page.isPresent() ? ", page " + page.getAsLong() : "");
  }
}
