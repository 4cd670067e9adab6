package io.github.filterspec.sample.cli;

import static io.github.filterspec.sample.cli.ContactColumn.ID;
import static io.github.filterspec.sample.cli.ContactColumn.LAST_SEEN;
import static io.github.filterspec.sample.cli.ContactColumn.NAME;
import static io.github.filterspec.sample.cli.ContactColumn.STATUS;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.sample.botpenguin.Contact;
import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** The story on one screen: spec, query, JSON, contacts, and the mistake that cannot be made. */
@Command(
    name = "demo",
    description = "Shows a spec, a query, its JSON and its answer; and what a forgotten key does.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DemoCommand implements Callable<Integer> {
  private static final int SCREEN_COLUMNS = 80;
  private static final int ROWS = 12;

  private final ConnectionOptions connection;
  private final Output out;

  DemoCommand(ConnectionOptions connection, Output out) {
    this.connection = connection;
    this.out = out;
  }

  @Override
  public Integer call() {
    InboxUsersQuery query = DemoQuery.query();
    try (Connection open = connection.open()) {
      show("You describe the filters once:", DemoQuery.SPEC.lines());
      show("and ask with what is generated:", DemoQuery.CALL.lines());
      show("It sends every field, and the keys of those that are set:", json(query));
      out.line("The answer:");
      List<Contact> contacts = open.client().stream(query).toList();
      table(contacts);
      compare(contacts.size(), query, open);
      return 0;
    }
  }

  private void show(String heading, Stream<String> lines) {
    out.line(heading);
    lines.forEachOrdered(line -> out.line("  " + line));
    out.line("");
  }

  /** The query's JSON, cut into lines; put together they are what is sent. */
  private static Stream<String> json(InboxUsersQuery query) {
    return new LineWrap(SCREEN_COLUMNS - 2).lines(query.toJson()).stream();
  }

  private void table(List<Contact> contacts) {
    ContactTable table = new ContactTable(out, List.of(ID, NAME, STATUS, LAST_SEEN));
    contacts.stream().limit(ROWS).forEach(table::print);
    if (contacts.size() > ROWS) {
      out.line("and " + (contacts.size() - ROWS) + " more");
    }
    out.line("");
  }

  private void compare(long found, InboxUsersQuery query, Connection open) {
    long all = everybody(open.client());
    long byHand =
        new HandWrittenRequest(open).count(HandWrittenRequest.withoutKeys(query.toJson()));
    out.line("The same body by hand, its keys forgotten (\"applicableFilters\":[]):");
    out.line(row("generated query", found, all));
    out.line(row("keys forgotten", byHand, all) + "  <- 200 OK, and nothing notices");
  }

  private static String row(String what, long found, long all) {
    return String.format(Locale.ROOT, "  %-16s %,7d of %,d contacts", what, found, all);
  }

  private static long everybody(ApiClient client) {
    return client.stream(InboxUsersQuery.builder().matchAll().build()).count();
  }
}
