package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.databind.node.NullNode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** A reader of JSON trees for any mapper of Jackson 3. The tree keeps every digit of a number. */
final class Jackson3Reader extends ValueDeserializer<ReadJson> {

  /** Creates a reader. Jackson calls it. */
  public Jackson3Reader() {}

  @Override
  public ReadJson deserialize(JsonParser parser, DeserializationContext context) {
    TreeBuilder tree = new TreeBuilder();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT) {
      tree.startObject(); // Jackson has already read the brace
    }
    while (token != null) {
      try {
        add(token, parser, tree);
      } catch (IllegalArgumentException e) {
        throw DatabindException.from(parser, String.valueOf(e.getMessage()));
      }
      if (tree.isComplete()) {
        return new ReadJson(tree.tree());
      }
      token = parser.nextToken();
    }
    throw DatabindException.from(parser, "the JSON ends too early");
  }

  @Override
  public ReadJson getNullValue(DeserializationContext context) {
    return new ReadJson(NullNode.getInstance());
  }

  private static void add(JsonToken token, JsonParser parser, TreeBuilder tree) {
    switch (token) {
      case START_OBJECT -> tree.startObject();
      case START_ARRAY -> tree.startArray();
      case END_OBJECT, END_ARRAY -> tree.end();
      case PROPERTY_NAME -> tree.name(parser.currentName());
      case VALUE_STRING -> tree.text(parser.getString());
      case VALUE_NUMBER_INT -> tree.whole(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> tree.decimal(parser.getString());
      case VALUE_TRUE -> tree.bool(true);
      case VALUE_FALSE -> tree.bool(false);
      case VALUE_NULL -> tree.nothing();
      default -> throw new IllegalArgumentException("a value is not JSON");
    }
  }
}
