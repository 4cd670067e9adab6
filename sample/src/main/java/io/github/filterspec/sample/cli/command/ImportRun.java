package io.github.filterspec.sample.cli.command;

import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ApiTransportException;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.sample.botpenguin.ImportUsersCommand;
import io.github.filterspec.sample.cli.csv.CsvContacts;
import io.github.filterspec.sample.cli.option.Connection;
import io.github.filterspec.sample.cli.option.Connection.Vendor;
import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.output.DisplayText;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.Output.OutputException;
import io.github.filterspec.sample.cli.output.RefusedException;
import io.github.filterspec.sample.cli.resume.ImportJournal;
import io.github.filterspec.sample.cli.resume.ImportJournal.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Sends the lines of a CSV file in batches, and writes the result of each batch to a journal. */
final class ImportRun {
  /** The HTTP statuses with which an API refuses a request before the API reads any contact. */
  private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 405, 413, 415, 429);

  private final ImportJournal journal;
  private final StopSignal stop;
  private final Output out;
  private final int size;

  /**
   * The line numbers of the batch that is being sent. The thread that sends the request writes the
   * line numbers of the batch to the journal.
   */
  private volatile List<Integer> batch = List.of();

  private volatile boolean begun;
  private volatile @Nullable IOException journalFailure;

  /**
   * Creates a run.
   *
   * @param size the number of lines in a batch
   */
  ImportRun(ImportJournal journal, StopSignal stop, Output out, int size) {
    this.journal = journal;
    this.stop = stop;
    this.out = out;
    this.size = size;
  }

  /** Sends lines of a CSV file. If a request fails, prints which of the lines were not imported. */
  void send(List<CsvContacts.Line> lines, ConnectionOptions connection) throws IOException {
    try (Connection open = connection.open(Vendor.BOTPENGUIN, this::beforeSending)) {
      for (int from = 0; from < lines.size(); from += size) {
        List<CsvContacts.Line> next = lines.subList(from, Math.min(from + size, lines.size()));
        try {
          open.waiting(() -> attempt(open, next));
        } catch (ApiException | RefusedException e) {
          reportFailure(next, lines.subList(from, lines.size()));
          throw stop.translated(e);
        }
        next.forEach(line -> report(line, "sent"));
      }
    } catch (OutputException e) {
      throw new RefusedException("the import ended early: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes to the journal that the request is about to be sent. */
  private Response beforeSending(Interceptor.Chain chain) throws IOException {
    if (!stop.beginRequest()) {
      throw new IOException("the program is stopping");
    }
    begun = true;
    try {
      journal.write(batch, Result.SENDING);
    } catch (IOException e) {
      journalFailure = e;
      throw e;
    }
    return chain.proceed(chain.request());
  }

  /** Sends a batch once, and writes the result to the journal. */
  private Receipt attempt(Connection open, List<CsvContacts.Line> lines) {
    batch = lines.stream().map(CsvContacts.Line::number).toList();
    begun = false;
    try {
      Receipt receipt = open.sendOnce(command(lines));
      write(Result.SENT);
      return receipt;
    } catch (ApiException e) {
      if (journalFailure != null) {
        throw new UncheckedIOException(journalFailure);
      }
      if (begun && isSurelyNotImported(e)) {
        write(Result.NOT_IMPORTED);
      }
      throw e;
    } finally {
      if (begun) {
        stop.endRequest();
      }
    }
  }

  private void write(Result result) {
    try {
      journal.write(batch, result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns true if the API has certainly not imported the batch. After a call that was cancelled
   * or took too long, the method returns false, because the request can still reach the API.
   */
  private static boolean isSurelyNotImported(ApiException e) {
    return (e instanceof ApiTransportException && !e.details().mayHaveBeenReceived())
        || (e instanceof ApiErrorException error && REFUSED.contains(error.status()));
  }

  private static ImportUsersCommand command(List<CsvContacts.Line> lines) {
    return ImportUsersCommand.builder()
        .contacts(lines.stream().map(CsvContacts.Line::contact).toList())
        .build();
  }

  /**
   * Prints one message for each line whose result is unknown, and one message for all other lines.
   */
  private void reportFailure(List<CsvContacts.Line> failed, List<CsvContacts.Line> rest) {
    failed.stream()
        .filter(line -> journal.isUnknown(line.number()))
        .forEach(line -> report(line, "failed, or the result is unknown"));
    List<CsvContacts.Line> notImported =
        rest.stream().filter(line -> !journal.isUnknown(line.number())).toList();
    if (!notImported.isEmpty()) {
      out.line(summary(notImported));
    }
  }

  private static String summary(List<CsvContacts.Line> lines) {
    int first = lines.get(0).number();
    int last = lines.get(lines.size() - 1).number();
    return lines.size() == 1
        ? "line %d: not imported".formatted(first)
        : String.format(
            Locale.ROOT, "lines %d to %d: not imported (%,d lines)", first, last, lines.size());
  }

  private void report(CsvContacts.Line line, String what) {
    out.line("line %d: %s".formatted(line.number(), DisplayText.printable(what)));
  }
}
