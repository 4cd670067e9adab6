package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Request;

/**
 * The endpoint {@code POST /inbox/users}, which answers with one page of the contacts that match
 * the active filters.
 *
 * <p>BotPenguin documents that the first page has the number 1. The size of a page and the order of
 * the contacts are our own decisions.
 */
final class InboxUsersEndpoint extends InboxEndpoint {

  static final int PAGE_SIZE = 50;

  InboxUsersEndpoint(Inbox inbox) {
    super("POST", "/inbox/users", inbox);
  }

  @Override
  public ObjectNode answer(Request request) {
    InboxBody body = new InboxBody(body(request, InboxFields.BODY));
    return page(body.page(), PAGE_SIZE, body::matches, StoredContact::json);
  }
}
