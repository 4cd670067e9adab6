package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A small tree of an answer, without the items. The tree contains the values at the paths that the
 * spec names, and the names of the fields next to these values. In the tree, an array of items
 * contains a single null instead of the items. If a path contains an array index, the tree contains
 * the array element at the index. If an array contains texts, the tree contains only as many of the
 * first texts as a message can show.
 */
final class EnvelopeTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /**
   * The limit for the number of fields in an object of the tree. Beyond the limit, the tree adds
   * only flags and fields to which a path leads.
   */
  private static final int MOST_OTHER_FIELDS = 1_000;

  /** The length of "false", which is the longest text of a flag. */
  private static final int LONGEST_FLAG = 5;

  private static final int MOST_TEXT = 1_000;

  private final NamedPaths paths;
  private final Deque<Level> open = new ArrayDeque<>();
  private JsonNode root = MissingNode.getInstance();
  private @Nullable NamedPaths here;
  private int skipped;

  EnvelopeTree(NamedPaths paths) {
    this.paths = paths;
  }

  /** Returns the tree, or a missing node if the answer is empty. */
  JsonNode root() {
    return root;
  }

  /**
   * Returns the path of the data if the token that was added last is the beginning of the data, or
   * null if it is not.
   */
  @Nullable String data() {
    return here == null ? null : here.data();
  }

  /** Adds the current token of a parser to the tree. */
  void add(JsonParser json, JsonToken token) throws IOException {
    here = null;
    if (skipped > 0) {
      skipped += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    } else if (token == JsonToken.FIELD_NAME) {
      open.element().field = json.currentName();
    } else if (token.isStructEnd()) {
      open.pop();
    } else {
      addValue(json, token);
    }
  }

  private void addValue(JsonParser json, JsonToken token) throws IOException {
    Level level = open.peek();
    NamedPaths place = level == null ? paths : level.next();
    if (level == null) {
      root = node(json, token);
    } else {
      level.add(json, token, place != null);
    }
    here = place;
    if (token.isStructStart()) {
      if (place == null) {
        skipped = 1;
      } else {
        open.push(new Level(place, level == null ? root : level.last()));
      }
    }
  }

  private static JsonNode node(JsonParser json, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> NODES.objectNode();
      case START_ARRAY -> NODES.arrayNode();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NUMBER_INT -> NODES.numberNode(json.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getDecimalValue());
      case VALUE_STRING -> NODES.textNode(json.getText());
      default -> NODES.nullNode();
    };
  }

  /** An object or an array whose beginning was read, but whose end was not read yet. */
  private static final class Level {
    private final NamedPaths paths;
    private final JsonNode node;
    private String field = "";
    private int elements;
    private int text;
    private JsonNode last = MissingNode.getInstance();

    Level(NamedPaths paths, JsonNode node) {
      this.paths = paths;
      this.node = node;
    }

    /**
     * Returns the rest of each path that leads to the next value of the object or array, or null if
     * no path leads to the next value.
     */
    @Nullable NamedPaths next() {
      if (node.isObject()) {
        return paths.after(field);
      }
      return elements > paths.lastIndex() ? null : paths.after(elements);
    }

    /**
     * Returns the value that was added last. This method ignores values to which no path of the
     * spec leads.
     */
    JsonNode last() {
      return last;
    }

    void add(JsonParser json, JsonToken token, boolean named) throws IOException {
      if (node instanceof ObjectNode object) {
        addField(object, json, token, named);
      } else {
        addElement((ArrayNode) node, json, token, named);
        elements++;
      }
    }

    private void addField(ObjectNode object, JsonParser json, JsonToken token, boolean named)
        throws IOException {
      if (named) {
        last = node(json, token);
        object.set(field, last);
      } else if (object.size() < MOST_OTHER_FIELDS || EndFlag.isUsual(field)) {
        boolean tooLong = token.isScalarValue() && json.getTextLength() > LONGEST_FLAG;
        object.set(field, tooLong ? NODES.nullNode() : node(json, token));
      }
    }

    private void addElement(ArrayNode array, JsonParser json, JsonToken token, boolean named)
        throws IOException {
      if (named) {
        last = node(json, token);
        array.add(last);
      } else if (token == JsonToken.VALUE_STRING && text <= MOST_TEXT) {
        array.add(json.getText());
        text += json.getTextLength();
      } else if (elements <= paths.lastIndex() || array.isEmpty()) {
        array.addNull();
      }
    }
  }
}
