package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.cli.option.Connection;
import io.github.filterspec.sample.cli.option.Connection.Vendor;
import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.option.FormatOption;
import io.github.filterspec.sample.cli.output.Column;
import io.github.filterspec.sample.cli.output.ItemPrinter;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import io.github.filterspec.sample.opencx.ContactSegment;
import io.github.filterspec.sample.opencx.ContactSegmentsQuery;
import io.github.filterspec.sample.opencx.ContactsFilter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the contact segments of OpenCX. */
@Command(
    name = "segments",
    description = "Lists the contact segments of the organization, with readable definitions.",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false,
    abbreviateSynopsis = true)
final class ContactSegmentsCommand implements Callable<Integer> {
  private static final List<Column<ContactSegment>> COLUMNS =
      List.of(
          new Column<ContactSegment>("ID", 36, ContactSegment::id),
          new Column<ContactSegment>("NAME", 28, ContactSegment::name).least(14),
          new Column<ContactSegment>("DEFINITION", 1_000, segment -> describe(segment.definition()))
              .least(16)
              .rank(2));

  private final ConnectionOptions connection;
  private final Output out;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "The number of segments in one request, from 1 to 100. The default of the API is 20.")
  private @Nullable Integer limit;

  @Mixin private final FormatOption format = new FormatOption();

  ContactSegmentsCommand(ConnectionOptions connection, Output out) {
    this.connection = connection;
    this.out = out;
  }

  @Override
  public Integer call() {
    ContactSegmentsQuery query = query();
    try (Connection open = connection.open(Vendor.OPENCX)) {
      ItemPrinter<ContactSegment> printer = format.printer(out, COLUMNS, "segment");
      open.stream(query).forEachOrdered(printer::print);
      printer.end("all");
      return 0;
    }
  }

  private ContactSegmentsQuery query() {
    try {
      return ContactSegmentsQuery.builder().limitIfPresent(limit).build();
    } catch (IllegalArgumentException e) {
      throw new WrongUsageException("--limit must be between 1 and 100");
    }
  }

  private static String describe(@Nullable ContactsFilter definition) {
    return definition == null ? "no definition" : definition.describe();
  }
}
