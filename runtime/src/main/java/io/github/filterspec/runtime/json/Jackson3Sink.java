package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** A sink that writes JSON to a generator of Jackson 3. */
final class Jackson3Sink implements JsonSink {
  private final JsonGenerator generator;

  Jackson3Sink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void number(long number) {
    int small = (int) number;
    if (small == number) {
      generator.writeNumber(small);
    } else {
      generator.writeNumber(number);
    }
  }

  @Override
  public void number(double number) {
    generator.writeNumber(number);
  }

  @Override
  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void tree(JsonNode tree) {
    if (tree.isNull()) {
      generator.writeNull();
    } else if (tree.isIntegralNumber() && tree.canConvertToLong()) {
      number(tree.longValue());
    } else if (tree.isIntegralNumber()) {
      generator.writeNumber(tree.bigIntegerValue());
    } else if (tree.isNumber()) {
      generator.writeNumber(
          tree.isBigDecimal() ? tree.decimalValue() : new BigDecimal(tree.asText()));
    } else {
      TreeWriter.write(tree, this);
    }
  }

  @Override
  public void fields(EncodedFields fields, int from, int to) {
    fields.write(this, from, to);
  }
}
