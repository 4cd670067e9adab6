package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.botpenguin.StoredContact.Ctwa;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
  synchronized void change(Consumer<Edit> command) {
    Edit edit = new Edit(newestFirst, now);
    command.accept(edit);
    now = edit.now();
    newestFirst = edit.newestFirst();
  }

  /**
   * A command's working copy of the inbox.
   *
   * <p>Our choice: no clock is asked. Time is the data's own, {@link Catalogue#NOW}, and each
   * contact that is written is written one second later; so the same commands make the same inbox,
   * and the contacts they create are the newest.
   */
  static final class Edit {

    private final Map<String, StoredContact> byId = new LinkedHashMap<>();
    private Instant now;

    Edit(List<StoredContact> contacts, Instant now) {
      contacts.forEach(contact -> byId.put(contact.id(), contact));
      this.now = now;
    }

    Instant now() {
      return now;
    }

    Stream<StoredContact> contacts() {
      return byId.values().stream();
    }

    boolean has(String id) {
      return byId.containsKey(id);
    }

    /** Adds a contact that starts out blank, and returns its id. */
    String create(Consumer<ObjectNode> write) {
      now = now.plusSeconds(1);
      return store(BlankContact.json(byId.size(), now), Ctwa.NONE, write);
    }

    /** Changes a contact that is there. */
    void update(String id, Consumer<ObjectNode> write) {
      now = now.plusSeconds(1);
      StoredContact old = Objects.requireNonNull(byId.get(id), "no such contact");
      store(old.json().deepCopy(), old.ctwa(), write);
    }

    List<StoredContact> newestFirst() {
      return byId.values().stream().sorted(StoredContact.NEWEST_FIRST).toList();
    }

    private String store(ObjectNode json, Ctwa ctwa, Consumer<ObjectNode> write) {
      write.accept(json);
      json.put("updatedAt", IsoTime.format(now));
      StoredContact contact = new StoredContact(json, ctwa);
      SegmentData.assign(contact);
      byId.put(contact.id(), contact);
      return contact.id();
    }
  }
}
