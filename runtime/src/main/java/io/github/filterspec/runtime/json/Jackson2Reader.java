package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;

/** A reader of JSON trees for any mapper of Jackson 2. The tree keeps every digit of a number. */
final class Jackson2Reader extends JsonDeserializer<ReadJson> {

  /** Creates a reader. Jackson calls it. */
  public Jackson2Reader() {}

  @Override
  public ReadJson deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    TreeBuilder tree = new TreeBuilder();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT) {
      tree.startObject(); // Jackson has already read the brace
    }
    while (token != null) {
      try {
        add(token, parser, tree);
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(parser, String.valueOf(e.getMessage()));
      }
      if (tree.isComplete()) {
        return new ReadJson(tree.tree());
      }
      token = parser.nextToken();
    }
    throw JsonMappingException.from(parser, "the JSON ends too early");
  }

  @Override
  public ReadJson getNullValue(DeserializationContext context) {
    return new ReadJson(NullNode.getInstance());
  }

  private static void add(JsonToken token, JsonParser parser, TreeBuilder tree) throws IOException {
    switch (token) {
      case START_OBJECT -> tree.startObject();
      case START_ARRAY -> tree.startArray();
      case END_OBJECT, END_ARRAY -> tree.end();
      case FIELD_NAME -> tree.name(parser.currentName());
      case VALUE_STRING -> tree.text(parser.getText());
      case VALUE_NUMBER_INT -> tree.whole(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> tree.decimal(parser.getText());
      case VALUE_TRUE -> tree.bool(true);
      case VALUE_FALSE -> tree.bool(false);
      case VALUE_NULL -> tree.nothing();
      default -> throw new IllegalArgumentException("a value is not JSON");
    }
  }
}
