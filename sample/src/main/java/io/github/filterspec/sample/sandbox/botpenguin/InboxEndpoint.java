package io.github.filterspec.sample.sandbox.botpenguin;

import io.github.filterspec.sample.sandbox.server.Endpoint;

/** An endpoint of the inbox: its method, its path and the contacts. */
abstract class InboxEndpoint implements Endpoint {
  private final String method;
  private final String path;
  private final Inbox inbox;

  InboxEndpoint(String method, String path, Inbox inbox) {
    this.method = method;
    this.path = path;
    this.inbox = inbox;
  }

  @Override
  public final String method() {
    return method;
  }

  @Override
  public final String path() {
    return path;
  }

  final Inbox inbox() {
    return inbox;
  }
}
