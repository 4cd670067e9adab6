package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.filterspec.runtime.answer.ReadItems.Unreadable;
import io.github.filterspec.runtime.failure.CallFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader that creates the items of an answer while the answer is parsed. */
final class ItemReader {
  private final ObjectReader reader;
  private final DeserializationConfig config;
  private final boolean withFingerprint;
  private final boolean leavesOut;

  /**
   * Creates a reader.
   *
   * @param reader reads one item
   * @param withFingerprint true if a fingerprint of the items is needed
   * @param leavesOut true if an item with an unknown enum value is left out
   */
  ItemReader(ObjectReader reader, boolean withFingerprint, boolean leavesOut) {
    this.reader = reader;
    this.config = reader.getConfig();
    this.withFingerprint = withFingerprint || leavesOut;
    this.leavesOut = leavesOut;
  }

  /**
   * Reads the array that begins at the current token. If an item cannot be read, the failure is a
   * part of the result.
   *
   * @param cursor finds the cursor in the last element, or null if the cursor is not in the items
   * @throws IOException if there is a problem with the bytes or with the JSON syntax
   */
  ReadData readItems(AnswerTokens json, String path, @Nullable ValueAtPath cursor)
      throws IOException {
    ItemFingerprint fingerprint = withFingerprint ? new ItemFingerprint() : null;
    json.addTo(fingerprint);
    json.findInItems(cursor);
    String array = place(path);
    List<Object> items = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    CallFailure failure = null;
    int elements = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      json.beginItem();
      if (failure == null) {
        Bound bound = bind(json, array, elements);
        if (bound.item() != null) {
          items.add(bound.item());
        } else if (leavesOut && bound.unknown().isPresent()) {
          unreadable.add(new Unreadable(elements, bound.unknown().get()));
        } else {
          failure = bound.failure();
          items = List.of(); // no item of this page is delivered
        }
      }
      json.endItem();
      elements++;
    }
    json.addTo(null);
    json.findInItems(null);
    return new ReadData(
        Collections.unmodifiableList(items),
        elements,
        fingerprint == null ? null : fingerprint.text(),
        unreadable,
        cursor == null ? null : cursor.value(),
        failure);
  }

  /** Reads the value that begins at the current token. */
  ReadData readWhole(AnswerTokens json, String path) throws IOException {
    json.beginItem();
    Bound bound = bind(json, place(path), -1);
    json.endItem();
    List<Object> value = bound.item() == null ? List.of() : List.of(bound.item());
    return new ReadData(value, 1, null, List.of(), null, bound.failure());
  }

  private static String place(String path) {
    return path.isEmpty() ? "$" : path;
  }

  /** Reads an item. The index of the item is -1 if the item is not an element of an array. */
  private Bound bind(AnswerTokens json, String path, int index) throws IOException {
    try {
      json.setCodec(reader);
      Object item =
          json.currentToken() == JsonToken.VALUE_NULL ? null : reader.<Object>readValue(json);
      return item == null
          ? Bound.failed(
              CallFailure.decoding("the answer contains null for an item", place(path, index)))
          : new Bound(item, null, Optional.empty());
    } catch (IOException
        | RuntimeException
        | StackOverflowError e) { // deserializers can throw any exception
      if (json.problem() != null) {
        throw json.problem();
      }
      ReadingFailure failure = new ReadingFailure(config, e);
      String place = place(path, index);
      return new Bound(null, failure.at(place), failure.unknownConstant(place));
    }
  }

  private static String place(String path, int index) {
    return index < 0 ? path : path + "[" + index + "]";
  }

  /**
   * An item, or the failure to read the item. If the item has an unknown enum value, the component
   * {@code unknown} contains the path of the enum value.
   */
  private record Bound(
      @Nullable Object item, @Nullable CallFailure failure, Optional<String> unknown) {

    static Bound failed(CallFailure failure) {
      return new Bound(null, failure, Optional.empty());
    }
  }
}
