package io.github.filterspec.runtime.endpoint;

/**
 * The place of the next cursor, or of the URL of the next page, in an answer.
 *
 * @param path the path of the cursor
 * @param inLastItem true if the path begins at the last item of the answer; false if the path
 *     begins at the top of the answer
 * @param type the JSON type of the cursor
 * @param missingIsError true if an answer without a cursor is an error; false if such a page is the
 *     last page
 * @param mayRepeat true if several answers can have the same cursor
 */
public record CursorSource(
    String path, boolean inLastItem, Type type, boolean missingIsError, boolean mayRepeat) {

  /** The JSON types of cursors. */
  public enum Type {
    /** The cursor is a text. */
    TEXT,
    /** The cursor is a whole number that fits a {@code long}. */
    NUMBER,
    /** The cursor is an array. */
    LIST
  }

  static CursorSource of(String path) {
    return new CursorSource(path, false, Type.TEXT, false, false);
  }

  static CursorSource ofLastItem(String path) {
    return new CursorSource(path, true, Type.TEXT, false, false);
  }

  CursorSource as(Type other) {
    return new CursorSource(path, inLastItem, other, missingIsError, mayRepeat);
  }

  CursorSource withMissingIsError() {
    return new CursorSource(path, inLastItem, type, true, mayRepeat);
  }

  CursorSource thatMayRepeat() {
    return new CursorSource(path, inLastItem, type, missingIsError, true);
  }
}
