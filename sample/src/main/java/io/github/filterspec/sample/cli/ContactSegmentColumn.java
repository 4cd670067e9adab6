package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.opencx.ContactSegment;
import io.github.filterspec.sample.opencx.ContactsFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a table of OpenCX's segments. */
final class ContactSegmentColumn {
  static final List<Column<ContactSegment>> ALL =
      List.of(
          new Column<>("ID", 36, ContactSegment::id),
          new Column<>("NAME", 28, ContactSegment::name),
          new Column<>("DEFINITION", 1_000, segment -> inWords(segment.definition())));

  private ContactSegmentColumn() {}

  private static String inWords(@Nullable ContactsFilter definition) {
    return definition == null ? "no definition" : definition.inWords();
  }
}
