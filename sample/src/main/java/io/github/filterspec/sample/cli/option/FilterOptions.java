package io.github.filterspec.sample.cli.option;

import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All filters that the command line can express, as one query. */
public final class FilterOptions {
  @Mixin private final FlagOptions flags = new FlagOptions();
  @Mixin private final NameOptions names = new NameOptions();
  @Mixin private final TimeOptions times = new TimeOptions();

  @Option(
      names = "--search",
      paramLabel = "TEXT",
      converter = Converters.Text.class,
      description = "Name, e-mail or phone number contains this text. Field searchText, no key.")
  private @Nullable String search;

  @Option(
      names = "--everybody",
      arity = "0",
      description = "All contacts; needed instead of a filter, since a forgotten one means that.")
  private boolean everybody;

  /**
   * The query of what was given.
   *
   * @throws WrongUsageException if that makes no query, or none that selects anything
   */
  public InboxUsersQuery query() {
    InboxUsersQuery.Builder builder = InboxUsersQuery.builder();
    flags.addTo(builder);
    names.addTo(builder);
    times.addTo(builder);
    builder.searchTextIfPresent(search);
    return everybody ? everybody(builder) : selection(builder);
  }

  private static InboxUsersQuery selection(InboxUsersQuery.Builder builder) {
    try {
      return builder.build();
    } catch (IllegalStateException nothingIsSet) {
      throw new WrongUsageException(
          "no filter was given, so every contact would match;"
              + " give a filter, or --everybody if that is meant");
    }
  }

  private static InboxUsersQuery everybody(InboxUsersQuery.Builder builder) {
    InboxUsersQuery query = builder.matchAll().build();
    if (!query.equals(InboxUsersQuery.builder().matchAll().build())) {
      throw new WrongUsageException("--everybody and filters exclude each other");
    }
    return query;
  }
}
