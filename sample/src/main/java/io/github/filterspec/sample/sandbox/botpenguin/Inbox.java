package io.github.filterspec.sample.sandbox.botpenguin;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * All contacts of one sandbox as they are now: read by queries, changed by commands.
 *
 * <p>A contact's JSON is never changed once it is here. A command works on copies and puts a new
 * list in place of the old one, so that a query sees all of a command or nothing, and waits for
 * nobody.
 */
final class Inbox {

  private volatile List<StoredContact> newestFirst;
  private Instant now = Catalogue.NOW;

  /** An inbox that starts with these contacts and from now on owns them. */
  Inbox(List<StoredContact> contacts) {
    contacts.forEach(SegmentData::assign);
    this.newestFirst = contacts.stream().sorted(StoredContact.NEWEST_FIRST).toList();
  }

  /** The contacts, newest first; a list that does not change any more. */
  List<StoredContact> newestFirst() {
    return newestFirst;
  }

  /** Runs a command, one at a time; if it throws, nothing has happened. */
  synchronized void change(Consumer<InboxEdit> command) {
    InboxEdit edit = new InboxEdit(newestFirst, now);
    command.accept(edit);
    now = edit.now();
    newestFirst = edit.newestFirst();
  }
}
