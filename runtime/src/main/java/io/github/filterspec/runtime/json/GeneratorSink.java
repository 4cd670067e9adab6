package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/**
 * A sink that writes a value to a Jackson generator. The generator can write JSON or another
 * format.
 */
final class GeneratorSink implements JsonSink {
  private final JsonGenerator generator;

  /**
   * Creates a sink.
   *
   * @param generator the generator, which the sink does not close
   */
  public GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    write(JsonGenerator::writeStartObject);
  }

  @Override
  public void endObject() {
    write(JsonGenerator::writeEndObject);
  }

  @Override
  public void startArray() {
    write(JsonGenerator::writeStartArray);
  }

  @Override
  public void endArray() {
    write(JsonGenerator::writeEndArray);
  }

  @Override
  public void name(String name) {
    write(to -> to.writeFieldName(name));
  }

  @Override
  public void text(String text) {
    write(to -> to.writeString(text));
  }

  @Override
  public void number(long number) {
    int small = (int) number;
    if (small == number) {
      write(to -> to.writeNumber(small));
    } else {
      write(to -> to.writeNumber(number));
    }
  }

  @Override
  public void number(double number) {
    write(to -> to.writeNumber(number));
  }

  @Override
  public void bool(boolean value) {
    write(to -> to.writeBoolean(value));
  }

  @Override
  public void tree(JsonNode tree) {
    if (tree.isNull()) {
      write(JsonGenerator::writeNull);
    } else if (tree.isIntegralNumber() && tree.canConvertToLong()) {
      number(tree.longValue());
    } else if (tree.isIntegralNumber()) {
      write(to -> to.writeNumber(tree.bigIntegerValue()));
    } else if (tree.isNumber()) {
      write(to -> to.writeNumber(decimal(tree)));
    } else {
      TreeWriter.write(tree, this);
    }
  }

  @Override
  public void fields(EncodedFields fields, int from, int to) {
    fields.write(this, from, to);
  }

  private static BigDecimal decimal(JsonNode tree) {
    return tree.isBigDecimal() ? tree.decimalValue() : new BigDecimal(tree.asText());
  }

  private void write(Writing writing) {
    try {
      writing.to(generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A call of a Jackson generator, which can throw an exception. */
  private interface Writing {
    void to(JsonGenerator generator) throws IOException;
  }
}
