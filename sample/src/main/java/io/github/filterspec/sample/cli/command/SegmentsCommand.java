package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.botpenguin.Segment;
import io.github.filterspec.sample.botpenguin.SegmentsQuery;
import io.github.filterspec.sample.cli.option.Connection;
import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.output.Column;
import io.github.filterspec.sample.cli.output.ErrorLine;
import io.github.filterspec.sample.cli.output.ItemPrinter;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.RefusedException;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the stored segments, or prints the contacts of a segment. */
@Command(
    name = "segments",
    description =
        "Lists the segments of the account. With ID and --contacts, lists the contacts of a"
            + " segment.",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false,
    abbreviateSynopsis = true)
final class SegmentsCommand implements Callable<Integer> {
  private static final List<Column<Segment>> COLUMNS =
      List.of(
          new Column<Segment>("ID", 24, Segment::id),
          new Column<Segment>("NAME", 24, Segment::name).least(14),
          new Column<Segment>("STATUS", 8, Segment::status).rank(4),
          new Column<Segment>("CONTACTS", 8, segment -> text(segment.totalContacts())).rank(2),
          new Column<Segment>(
                  "KEYS", 28, segment -> String.join(", ", segment.filters().activeKeys()))
              .least(12)
              .rank(5),
          new Column<Segment>("FILTERS", 1_000, segment -> segment.filters().describe())
              .least(16)
              .rank(3));

  private final ConnectionOptions connection;
  private final Output out;
  private final ErrorLine errors;

  @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "The id of a segment.")
  private @Nullable String id;

  @Option(
      names = "--contacts",
      arity = "0",
      description = "List the contacts that match the filters of the segment.")
  private boolean contacts;

  @Option(
      names = "--everybody",
      arity = "0",
      description = "List all contacts if the segment has no active filter.")
  private boolean everybody;

  @Mixin private final ContactOutput output = new ContactOutput();

  SegmentsCommand(ConnectionOptions connection, Output out, ErrorLine errors) {
    this.connection = connection;
    this.out = out;
    this.errors = errors;
  }

  @Override
  public Integer call() {
    check();
    try (Connection open = connection.open()) {
      if (contacts) {
        output.show(open, query(segment(open)), out, errors);
      } else {
        list(open);
      }
      return 0;
    }
  }

  private void check() {
    if (contacts) {
      output.check();
    } else if (everybody || output.isOfContacts()) {
      throw new WrongUsageException(
          "--page, --all, --max, --show-request and --everybody need --contacts");
    }
    if (contacts && id == null) {
      throw new WrongUsageException("--contacts needs the ID of a segment");
    }
  }

  private void list(Connection open) {
    List<Segment> segments =
        id == null ? open.stream(SegmentsQuery.builder().build()).toList() : List.of(segment(open));
    ItemPrinter<Segment> printer = output.printer(out, COLUMNS, "segment");
    segments.forEach(printer::print);
    printer.end(id == null ? "all" : "by ID");
  }

  private Segment segment(Connection open) {
    return open.stream(SegmentsQuery.builder().build())
        .filter(segment -> segment.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RefusedException("there is no segment " + id));
  }

  private InboxUsersQuery query(Segment segment) {
    Set<String> unknown = segment.filters().unknownKeys();
    if (!unknown.isEmpty()) {
      throw new RefusedException(
          "segment %s cannot be run, because this program does not know its filter %s"
              .formatted(segment.id(), String.join(", ", unknown)));
    }
    if (segment.filters().activeKeys().isEmpty() && !everybody) {
      throw new RefusedException(
          "segment %s has no active filter, so it would match everybody. Add --everybody to show all contacts."
              .formatted(segment.id()));
    }
    return InboxUsersQuery.builder().filters(segment.filters()).buildOrMatchAll();
  }

  private static String text(@Nullable Long number) {
    return number == null ? "" : number.toString();
  }
}
