package io.github.filterspec.runtime.endpoint;

import org.jspecify.annotations.Nullable;

/** The way to get the next page of an endpoint. */
public sealed interface Paging {

  /** A single page. */
  record Single() implements Paging {}

  /** Page numbers, until a page is empty. */
  record UntilEmpty() implements Paging {}

  /** A boolean in each answer that says whether a next page exists. */
  sealed interface Flag {
    /**
     * Returns the path of the boolean.
     *
     * @return a path such as {@code meta.hasNextPage}
     */
    String path();

    /**
     * Returns whether a next page exists.
     *
     * @param value the boolean at the path
     * @return true if a next page exists
     */
    boolean hasNext(boolean value);
  }

  /**
   * Page numbers, with a boolean in each answer that is true if a next page exists.
   *
   * @param path the path of the boolean, such as {@code meta.hasNextPage}
   */
  record HasNext(String path) implements Paging, Flag {
    @Override
    public boolean hasNext(boolean value) {
      return value;
    }
  }

  /**
   * Page numbers, with a boolean in each answer that is true on the last page.
   *
   * @param path the path of the boolean, such as {@code meta.isLast}
   */
  record IsLast(String path) implements Paging, Flag {
    @Override
    public boolean hasNext(boolean value) {
      return !value;
    }
  }

  /**
   * Cursors: each answer has the cursor of the next page.
   *
   * @param path the path of the cursor; a page is the last one if its cursor is null, {@code ""} or
   *     absent
   * @param flag the boolean that says whether a next page exists; null if the spec does not name a
   *     boolean
   */
  record Cursor(String path, @Nullable Flag flag) implements Paging {

    /**
     * Creates the paging without a boolean.
     *
     * @param path the path of the cursor
     */
    public Cursor(String path) {
      this(path, null);
    }
  }
}
