package io.github.filterspec.sample.cli.option;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose one page, all pages, or a maximum number of items. */
public final class PagingOptions {

  @Option(
      names = "--page",
      paramLabel = "N",
      converter = Converters.Count.class,
      description =
          "Read page N only. Pages start with 1. Without --page, --all and --max, the program"
              + " reads page 1.")
  private @Nullable Integer page;

  @Option(names = "--all", arity = "0", description = "Read all pages.")
  private boolean all;

  @Option(
      names = "--max",
      paramLabel = "N",
      converter = Converters.Count.class,
      description = "Read at most N items, from as many pages as necessary.")
  private @Nullable Integer max;

  /**
   * Checks that the options do not contradict each other.
   *
   * @throws WrongUsageException if two options contradict each other
   */
  public void check() {
    if (page != null && (all || max != null)) {
      throw new WrongUsageException(
          "--page and " + (all ? "--all" : "--max") + " cannot be used together");
    }
  }

  /** Returns whether the user gave at least one of the options. */
  public boolean isGiven() {
    return page != null || all || max != null;
  }

  /** Returns the query for the first page that the program reads. */
  public <Q> Q start(Q query, IntFunction<Q> atPage) {
    return page == null ? query : atPage.apply(page);
  }

  /**
   * Returns the items of the pages that the user chose. The stream requests each page when the
   * first item of the page is needed.
   */
  public <T> Stream<T> items(Connection connection, Query<T> query) {
    if (max != null) {
      return connection.stream(connection.items(query).maxItems(max));
    }
    return all ? connection.stream(query) : connection.page(query).stream();
  }

  /** Returns a description of the pages that the user chose, such as {@code page 2}. */
  @Override
  public String toString() {
    if (max != null) {
      return "at most " + max;
    }
    return all ? "all pages" : page != null ? "page " + page : "page 1; --all reads every page";
  }
}
