package io.github.filterspec.sample.cli.option;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for pages: one page, all pages, or a maximum of items. */
public final class PagingOptions {

  @Option(
      names = "--page",
      paramLabel = "N",
      converter = Converters.Count.class,
      description = "Only page N, from 1. Without --page, --all and --max: page 1.")
  private @Nullable Integer page;

  @Option(names = "--all", arity = "0", description = "All pages.")
  private boolean all;

  @Option(
      names = "--max",
      paramLabel = "N",
      converter = Converters.Count.class,
      description = "At most N, from as many pages as necessary.")
  private @Nullable Integer max;

  /**
   * Checks that the options go together.
   *
   * @throws WrongUsageException if two options exclude each other
   */
  public void check() {
    if (page != null && (all || max != null)) {
      throw new WrongUsageException(
          "--page and " + (all ? "--all" : "--max") + " exclude each other");
    }
  }

  /** Returns whether one of the options is given. */
  public boolean isGiven() {
    return page != null || all || max != null;
  }

  /** Returns the query for the first page to read. */
  public <Q> Q start(Q query, IntFunction<Q> atPage) {
    return page == null ? query : atPage.apply(page);
  }

  /** Returns the items. Each page is requested when its first item is needed. */
  public <T> Stream<T> items(ApiClient client, Query<T> query) {
    if (max != null) {
      return client.stream(query).limit(max);
    }
    return all ? client.stream(query) : client.page(query).stream();
  }

  /** Returns which part of the answer is read. */
  @Override
  public String toString() {
    if (max != null) {
      return "at most " + max;
    }
    return all ? "all pages" : page != null ? "page " + page : "page 1; --all reads every page";
  }
}
