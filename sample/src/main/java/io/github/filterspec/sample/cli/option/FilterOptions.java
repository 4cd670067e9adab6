package io.github.filterspec.sample.cli.option;

import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for the filters of a query for contacts. */
public final class FilterOptions {
  @Mixin private final FlagOptions flags = new FlagOptions();
  @Mixin private final NameOptions names = new NameOptions();
  @Mixin private final TimeOptions times = new TimeOptions();

  @Option(
      names = "--search",
      paramLabel = "TEXT",
      converter = Converters.Text.class,
      description =
          "The name, e-mail address or phone number contains this text. Field searchText, no key.")
  private @Nullable String search;

  @Option(
      names = "--everybody",
      arity = "0",
      description = "Select all contacts. This option is required if there is no filter.")
  private boolean everybody;

  /**
   * Returns the query with the given filters.
   *
   * @throws WrongUsageException if the user gave neither a filter nor {@code --everybody}, or gave
   *     both
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
          "no filter was given, so every contact would match." + " Add a filter, or --everybody.");
    }
  }

  private static InboxUsersQuery everybody(InboxUsersQuery.Builder builder) {
    InboxUsersQuery query = builder.matchAll().build();
    if (!query.equals(InboxUsersQuery.builder().matchAll().build())) {
      throw new WrongUsageException("--everybody and filters cannot be used together");
    }
    return query;
  }
}
