package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.http.ReadItems.Unreadable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data of an answer.
 *
 * @param items the items of a page, or one value
 * @param elements the number of elements in the answer, with those that are left out
 * @param fingerprint the fingerprint of the JSON of the items, or null if no item is left out and
 *     pages have cursors
 * @param unreadable the elements that are left out
 * @param failure the first failure to read an item, or null
 */
record ReadData(
    List<Object> items,
    int elements,
    @Nullable String fingerprint,
    List<Unreadable> unreadable,
    @Nullable CallFailure failure) {

  /** Returns this data, or throws the failure. */
  ReadData orThrow() {
    if (failure != null) {
      throw failure;
    }
    return this;
  }

  /** Returns the items as a list that a page keeps. */
  List<Object> list() {
    return fingerprint == null ? items : new ReadItems<>(items, fingerprint, unreadable);
  }
}
