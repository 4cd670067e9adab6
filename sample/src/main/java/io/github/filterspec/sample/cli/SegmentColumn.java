package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.Segment;
import java.util.List;

/** The columns of a table of segments. */
final class SegmentColumn {
  static final List<Column<Segment>> ALL =
      List.of(
          new Column<>("ID", 24, Segment::id),
          new Column<>("NAME", 24, Segment::name),
          new Column<>("STATUS", 8, Segment::status),
          new Column<>("CONTACTS", 8, segment -> text(segment.totalContacts())),
          new Column<>("KEYS", 28, segment -> String.join(", ", segment.filters().activeKeys())),
          new Column<>("FILTERS", 1_000, segment -> segment.filters().inWords()));

  private SegmentColumn() {}

  private static String text(@org.jspecify.annotations.Nullable Long number) {
    return number == null ? "" : number.toString();
  }
}
