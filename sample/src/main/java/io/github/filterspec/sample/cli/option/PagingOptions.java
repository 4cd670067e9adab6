package io.github.filterspec.sample.cli.option;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of the answer to read: a page, all of them, or as many as some contacts need. */
public final class PagingOptions {

  @Option(
      names = "--page",
      paramLabel = "N",
      converter = Converters.Count.class,
      description = "Only page N, from 1. Without any of these three: page 1.")
  private @Nullable Integer page;

  @Option(names = "--all", arity = "0", description = "All pages.")
  private boolean all;

  @Option(
      names = "--max",
      paramLabel = "N",
      converter = Converters.Count.class,
      description = "At most N of them, from as many pages as that takes.")
  private @Nullable Integer max;

  /**
   * Checks that the options go together.
   *
   * @throws WrongUsageException if they do not
   */
  public void check() {
    if (page != null && (all || max != null)) {
      throw new WrongUsageException(
          "--page and " + (all ? "--all" : "--max") + " exclude each other");
    }
  }

  /** Whether there is any of the options. */
  public boolean isGiven() {
    return page != null || all || max != null;
  }

  /** The query at the page to begin with, given how to go to a page. */
  public <Q> Q start(Q query, IntFunction<Q> atPage) {
    return page == null ? query : atPage.apply(page);
  }

  /** The items to show; a page is asked for when its first item is wanted. */
  public <T> Stream<T> items(ApiClient client, Query<T> query) {
    if (max != null) {
      return client.stream(query).limit(max);
    }
    return all ? client.stream(query) : client.page(query).stream();
  }

  /** What was read, for a reader of the result. */
  @Override
  public String toString() {
    if (max != null) {
      return "at most " + max;
    }
    return all ? "all pages" : page != null ? "page " + page : "page 1; --all reads every page";
  }
}
