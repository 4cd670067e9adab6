package io.github.filterspec.runtime.monitor;

import java.util.OptionalLong;

/**
 * The description of the call to which an event belongs. Later versions of this library can add
 * components, so do not create objects of this record in your own code.
 *
 * @param number the number of the call, from 1. Each client counts its calls separately. All events
 *     of one call have the same call number
 * @param api the name of the API
 * @param endpoint the HTTP method and the path in the spec, such as {@code GET tickets/{id}}
 * @param page the number of the page in an iteration, from 1; empty for a single page and for a
 *     command
 */
public record CallInfo(long number, String api, String endpoint, OptionalLong page) {
  /** Returns the API, the endpoint and the page as text. */
  @Override
  public String toString() {
    return api + " " + endpoint + (page.isPresent() ? ", page " + page.getAsLong() : "");
  }
}
