package io.github.filterspec.runtime.endpoint;

import org.jspecify.annotations.Nullable;

/** How the pages of an endpoint go on, and where the answer says so. */
public sealed interface Paging {

  /** One page is all there is. */
  record Single() implements Paging {}

  /** The pages have numbers, and end with the first empty one. */
  record UntilEmpty() implements Paging {}

  /** Where each answer says whether another page follows. */
  sealed interface Flag {
    /**
     * Returns the path of the boolean.
     *
     * @return a path such as {@code meta.hasNextPage}
     */
    String path();

    /**
     * Returns whether another page follows.
     *
     * @param value the boolean at the path
     * @return whether another page follows
     */
    boolean hasNext(boolean value);
  }

  /**
   * The pages have numbers, and each answer has a boolean that is true while another page follows.
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
   * The pages have numbers, and each answer has a boolean that is true on the last page.
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
   * Each answer has the cursor of the next page.
   *
   * @param path the path of the cursor; null, "" or nothing there is the end
   * @param flag where the answer says whether another page follows; null if the spec does not name
   *     it
   */
  record Cursor(String path, @Nullable Flag flag) implements Paging {

    /**
     * Creates the paging of answers whose end flag the spec does not name.
     *
     * @param path the path of the cursor
     */
    public Cursor(String path) {
      this(path, null);
    }
  }
}
