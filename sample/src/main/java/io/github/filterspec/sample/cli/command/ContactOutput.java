package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.botpenguin.Contact;
import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.cli.option.Connection;
import io.github.filterspec.sample.cli.option.FormatOption;
import io.github.filterspec.sample.cli.option.PagingOptions;
import io.github.filterspec.sample.cli.output.Column;
import io.github.filterspec.sample.cli.output.ErrorLine;
import io.github.filterspec.sample.cli.output.ItemPrinter;
import io.github.filterspec.sample.cli.output.Output;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that control how contacts are printed. */
final class ContactOutput {
  @Mixin private final PagingOptions paging = new PagingOptions();
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--show-request",
      arity = "0",
      description =
          "Print the body of the first request on standard error. The bodies for further"
              + " pages differ only in the field page.")
  private boolean showRequest;

  /**
   * Checks that the options do not contradict each other.
   *
   * @throws WrongUsageException if two options contradict each other
   */
  void check() {
    paging.check();
  }

  /** Returns true if the user gave an option that works only when the command prints contacts. */
  boolean isOfContacts() {
    return showRequest || paging.isGiven();
  }

  <T> ItemPrinter<T> printer(Output out, List<Column<T>> columns, String noun) {
    return format.printer(out, columns, noun);
  }

  void show(Connection connection, InboxUsersQuery selection, Output out, ErrorLine errors) {
    InboxUsersQuery query = paging.start(selection, selection::atPage);
    if (showRequest) {
      errors.printJson(query.toJson());
    }
    ItemPrinter<Contact> printer = format.printer(out, ContactColumns.ALL, "contact");
    paging.items(connection, query).forEachOrdered(printer::print);
    printer.end(paging.toString());
  }
}
