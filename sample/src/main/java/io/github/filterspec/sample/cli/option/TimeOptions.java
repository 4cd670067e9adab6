package io.github.filterspec.sample.cli.option;

import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for filters with a time range. Each end of a range has its own option. */
final class TimeOptions {

  @Option(
      names = "--seen-after",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description =
          "The contact was last seen at this time or later. Key lastSeenDate, field lastSeenAt.")
  private @Nullable Instant seenAfter;

  @Option(
      names = "--seen-before",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description =
          "The contact was last seen at this time or earlier. Key lastSeenDate, field lastSeenAt.")
  private @Nullable Instant seenBefore;

  @Option(
      names = "--created-after",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description = "The contact was created at this time or later. Key createdAt.")
  private @Nullable Instant createdAfter;

  @Option(
      names = "--created-before",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description = "The contact was created at this time or earlier. Key createdAt.")
  private @Nullable Instant createdBefore;

  /**
   * Sets one filter of the query for each time range that the user gave.
   *
   * @throws WrongUsageException if a range ends before it starts
   */
  void addTo(InboxUsersQuery.Builder query) {
    query
        .lastSeenAtIfPresent(range("seen", seenAfter, seenBefore))
        .createdAtIfPresent(range("created", createdAfter, createdBefore));
  }

  /**
   * Returns the time range of the options {@code --NAME-after} and {@code --NAME-before}.
   *
   * @throws WrongUsageException if the range ends before it starts
   */
  static TimeRange range(String what, @Nullable Instant after, @Nullable Instant before) {
    TimeRange range = TimeRange.of(after, before);
    if (range.isInverted()) {
      throw new WrongUsageException(
          "--%1$s-before is earlier than --%1$s-after, so no contact could match".formatted(what));
    }
    return range;
  }
}
