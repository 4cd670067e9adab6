package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;

/** Booleans; {@code false} is a value like any other. */
final class BooleanCodec implements Codec<Boolean> {

  @Override
  public void write(Boolean value, JsonSink sink) {
    sink.bool(value);
  }

  @Override
  public Boolean read(JsonNode json) throws UnfitException {
    if (!json.isBoolean()) {
      throw UnfitException.as(JsonNodeType.BOOLEAN, json, "is not true or false");
    }
    return json.booleanValue();
  }

  @Override
  public JsonNode neutral() {
    return BooleanNode.FALSE;
  }
}
