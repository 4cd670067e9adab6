package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;

/**
 * The codec of booleans. A caller can set {@code false}, although {@code false} is also the unset
 * value of a boolean.
 */
final class BooleanCodec implements Codec<Boolean>, HasUnsetValue {

  @Override
  public void write(Boolean value, JsonSink sink) {
    sink.bool(value);
  }

  @Override
  public Boolean read(JsonNode json) throws UnreadableValueException {
    if (!json.isBoolean()) {
      throw UnreadableValueException.as(JsonNodeType.BOOLEAN, json, "is not true or false");
    }
    return json.booleanValue();
  }

  @Override
  public JsonNode unsetValue() {
    return BooleanNode.FALSE;
  }
}
