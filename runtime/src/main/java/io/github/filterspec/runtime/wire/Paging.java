package io.github.filterspec.runtime.wire;

/** How the pages of an endpoint go on, and where the answer says so. */
public sealed interface Paging {

  /** One page is all there is. */
  record Single() implements Paging {}

  /** The pages have numbers, and end with the first empty one. */
  record UntilEmpty() implements Paging {}

  /**
   * The pages have numbers, and each answer says whether another follows.
   *
   * @param path where the answer says so, such as meta.hasNextPage
   */
  record HasNext(String path) implements Paging {}

  /**
   * Each answer holds the cursor of the next page.
   *
   * @param path where the cursor is; null, "" or nothing there is the end
   * @param hasNext where the answer says whether another page follows; empty if it does not
   */
  record Cursor(String path, String hasNext) implements Paging {

    /**
     * Creates the paging of answers that have a cursor alone.
     *
     * @param path where the cursor is
     */
    public Cursor(String path) {
      this(path, "");
    }
  }
}
