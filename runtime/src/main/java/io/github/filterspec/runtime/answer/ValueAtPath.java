package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value at a path in a JSON value, found while the JSON is parsed. The tokens of several JSON
 * values can be added one after the other, such as the items of a page. Only the value in the last
 * one is kept, so the memory does not depend on the number of items.
 */
final class ValueAtPath {
  private static final JsonFactory JSON = new JsonFactory();

  private final List<Object> steps;

  /** The number of objects and arrays that are open. */
  private int depth;

  /** The number of open objects and arrays that are on the path, from the outside. */
  private int onPath;

  private String field = "";
  private int @Nullable [] elements;
  private JsonValue value = JsonValue.MISSING;
  private @Nullable Copy copy;

  ValueAtPath(String path) {
    this.steps = AnswerPath.steps(path);
  }

  /** Returns the value in the JSON value that was added last. */
  JsonValue value() {
    return value;
  }

  /** Adds the current token of a parser. */
  void add(JsonParser json, JsonToken token) throws IOException {
    if (copy != null) {
      copy(copy, json, token);
    } else if (token == JsonToken.FIELD_NAME) {
      if (depth == onPath) {
        field = json.currentName();
      }
    } else if (token.isStructEnd()) {
      depth = Math.max(0, depth - 1); // the end of the list of items closes no item
      onPath = Math.min(onPath, depth);
    } else {
      begin(json, token);
    }
  }

  /** Begins a value that is not a copied value. */
  private void begin(JsonParser json, JsonToken token) throws IOException {
    if (depth == 0) {
      value = JsonValue.MISSING;
    }
    boolean found = depth == onPath && (depth == 0 || isStep());
    if (found && depth == steps.size()) {
      found(json, token);
    } else if (token.isStructStart()) {
      depth++;
      onPath += found ? 1 : 0;
      if (found) {
        positions()[depth] = token == JsonToken.START_ARRAY ? 0 : -1;
      }
    }
  }

  /** Returns whether the next value of the innermost object or array is on the path. */
  private boolean isStep() {
    int[] positions = positions();
    Object step = steps.get(depth - 1);
    return positions[depth] < 0 ? step.equals(field) : step.equals(positions[depth]++);
  }

  private int[] positions() {
    int[] positions = elements;
    if (positions == null) {
      positions = new int[steps.size() + 2];
      elements = positions;
    }
    return positions;
  }

  private void found(JsonParser json, JsonToken token) throws IOException {
    switch (token) {
      case VALUE_NULL -> value = JsonValue.of(JsonValue.Kind.NULL);
      case VALUE_STRING -> value = new JsonValue(JsonValue.Kind.TEXT, json.getText());
      case VALUE_NUMBER_INT -> value = new JsonValue(JsonValue.Kind.WHOLE_NUMBER, json.getText());
      case START_ARRAY -> {
        copy = new Copy();
        copy(copy, json, token);
      }
      default -> {
        value = JsonValue.of(JsonValue.Kind.OTHER);
        depth += token.isStructStart() ? 1 : 0;
      }
    }
  }

  private void copy(Copy array, JsonParser json, JsonToken token) throws IOException {
    if (array.add(json, token)) {
      value = new JsonValue(JsonValue.Kind.ARRAY, array.text.toString());
      copy = null;
    }
  }

  /** The JSON text of an array. Each number has the digits of the answer. */
  private static final class Copy {
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;
    private int open;

    Copy() throws IOException {
      this.json = JSON.createGenerator(text);
    }

    /** Adds the current token of a parser, and returns whether the array is complete. */
    boolean add(JsonParser source, JsonToken token) throws IOException {
      if (token.isNumeric()) {
        json.writeNumber(source.getText());
      } else {
        json.copyCurrentEvent(source);
      }
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (open == 0) {
        json.close();
      }
      return open == 0;
    }
  }
}
