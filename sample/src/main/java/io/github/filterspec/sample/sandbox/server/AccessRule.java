package io.github.filterspec.sample.sandbox.server;

import com.sun.net.httpserver.Headers;

/** What the headers of a request must say about who asks. */
@FunctionalInterface
public interface AccessRule {

  /**
   * Lets a request in.
   *
   * @throws Refusal 401 if the headers do not say it
   */
  void check(Headers headers);
}
