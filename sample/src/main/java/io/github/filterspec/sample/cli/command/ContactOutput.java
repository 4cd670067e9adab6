package io.github.filterspec.sample.cli.command;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.sample.botpenguin.Contact;
import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.cli.option.FormatOption;
import io.github.filterspec.sample.cli.option.PagingOptions;
import io.github.filterspec.sample.cli.output.ErrorLine;
import io.github.filterspec.sample.cli.output.ItemPrinter;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.TableLayout.Column;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for showing contacts: pages, format and {@code --show-request}. */
final class ContactOutput {
  @Mixin private final PagingOptions paging = new PagingOptions();
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--show-request",
      arity = "0",
      description =
          "Show the body of the first request on standard error. The bodies of further"
              + " pages differ in the field page only.")
  private boolean showRequest;

  /**
   * Checks that the options go together.
   *
   * @throws WrongUsageException if two options exclude each other
   */
  void check() {
    paging.check();
  }

  /** Returns whether an option is given that applies to contacts only. */
  boolean isOfContacts() {
    return showRequest || paging.isGiven();
  }

  /** Returns a printer for other items in the same format. */
  <T> ItemPrinter<T> printer(Output out, List<Column<T>> columns, String noun) {
    return format.printer(out, columns, noun);
  }

  void show(ApiClient client, InboxUsersQuery selection, Output out, ErrorLine errors) {
    InboxUsersQuery query = paging.start(selection, selection::atPage);
    if (showRequest) {
      errors.printJson(query.toJson());
    }
    ItemPrinter<Contact> printer = format.printer(out, ContactColumns.ALL, "contact");
    paging.items(client, query).forEachOrdered(printer::print);
    printer.end(paging.toString());
  }
}
