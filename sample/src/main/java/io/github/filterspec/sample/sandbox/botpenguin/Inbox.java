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
 * The contacts of a sandbox. Queries read the contacts, and commands change them.
 *
 * <p>A command works on copies of the contacts and then replaces the list of contacts. A query sees
 * either all changes of a command or no change, and a query never waits.
 */
final class Inbox {

  private volatile List<StoredContact> newestFirst;
  private Instant now = Catalogue.NOW;

  Inbox(List<StoredContact> contacts) {
    contacts.forEach(SegmentData::assign);
    this.newestFirst = contacts.stream().sorted(StoredContact.NEWEST_FIRST).toList();
  }

  List<StoredContact> newestFirst() {
    return newestFirst;
  }

  /** Runs a command. If the command throws an exception, the inbox stays the same. */
  synchronized void change(Consumer<Edit> command) {
    Edit edit = new Edit(newestFirst, now);
    command.accept(edit);
    now = edit.now();
    newestFirst = edit.newestFirst();
  }

  /**
   * The copy of the inbox that a command changes.
   *
   * <p>Whenever a command creates or changes a contact, the clock of the sandbox advances one
   * second. The same commands always lead to the same contacts.
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

    /** Creates a contact, and returns the id of the contact. */
    String create(Consumer<ObjectNode> write) {
      now = now.plusSeconds(1);
      return store(BlankContact.json(byId.size(), now), Ctwa.NONE, write);
    }

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
