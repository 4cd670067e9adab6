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
   * @param path where the answer says so: names with dots between them
   */
  record HasNext(String path) implements Paging {}

  /**
   * Each answer holds the cursor of the next page.
   *
   * @param path where it stands: names with dots between them; null, "" or nothing there is the end
   */
  record Cursor(String path) implements Paging {}
}
