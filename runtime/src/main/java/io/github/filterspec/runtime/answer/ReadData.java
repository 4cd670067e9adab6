package io.github.filterspec.runtime.answer;

import io.github.filterspec.runtime.answer.ReadItems.Unreadable;
import io.github.filterspec.runtime.failure.CallFailure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data of an answer.
 *
 * @param items the items of a page, or a list with one value
 * @param elements the number of items in the answer, including items that are left out of the page
 * @param fingerprint the fingerprint of the items' JSON, or null if the reader computes no
 *     fingerprint
 * @param unreadable the items that are left out of the page
 * @param lastItemCursor the cursor in the last element, or null if the cursor is not in the items
 * @param failure the first failure to read an item, or null if all items were read
 */
record ReadData(
    List<Object> items,
    int elements,
    @Nullable String fingerprint,
    List<Unreadable> unreadable,
    @Nullable JsonValue lastItemCursor,
    @Nullable CallFailure failure) {

  /** The data of an answer that has no items. */
  static final ReadData NONE = new ReadData(List.of(), 0, null, List.of(), null, null);

  /** Returns this data. If an item could not be read, throws the failure. */
  ReadData orThrow() {
    if (failure != null) {
      throw failure;
    }
    return this;
  }

  /** Returns the list of items for a {@code Page} object. */
  List<Object> list(PageFacts facts) {
    return fingerprint == null
        ? items
        : new ReadItems<>(items, fingerprint, unreadable).with(facts);
  }
}
