package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.NewContact;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of a CSV file: a contact, or what is wrong with it. */
final class CsvLine {
  private final long number;
  private final @Nullable NewContact contact;
  private final String flaw;

  private CsvLine(long number, @Nullable NewContact contact, String flaw) {
    this.number = number;
    this.contact = contact;
    this.flaw = flaw;
  }

  static CsvLine good(long number, NewContact contact) {
    return new CsvLine(number, contact, "");
  }

  static CsvLine bad(long number, String flaw) {
    return new CsvLine(number, null, flaw);
  }

  boolean isGood() {
    return contact != null;
  }

  /** Where the line begins in the file, from 1. */
  long number() {
    return number;
  }

  NewContact contact() {
    return Objects.requireNonNull(contact);
  }

  String flaw() {
    return flaw;
  }
}
