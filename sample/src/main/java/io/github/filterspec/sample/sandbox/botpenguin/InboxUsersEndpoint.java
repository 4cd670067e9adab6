package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Request;

/**
 * {@code POST /inbox/users}: one page of the contacts that match the body's active filters.
 *
 * <p>Documented: pages are counted from 1, and an answer has no total. Our choice: a page has
 * {@value #PAGE_SIZE} contacts, newest first; {@code data} is empty past the end.
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
