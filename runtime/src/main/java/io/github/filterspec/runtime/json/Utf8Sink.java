package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A sink that collects JSON as UTF-8 bytes without white space. */
final class Utf8Sink implements JsonSink {
  private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

  private byte[] bytes = new byte[512];
  private int size;
  private boolean commaDue;

  /** Creates a sink for one JSON value. */
  public Utf8Sink() {}

  /**
   * Returns a sink for more fields of an object that already has a field.
   *
   * @return a sink that writes a comma before the first field
   */
  public static Utf8Sink insideObject() {
    Utf8Sink sink = new Utf8Sink();
    sink.commaDue = true;
    return sink;
  }

  /**
   * Returns the number of bytes that the sink contains.
   *
   * @return the number of bytes
   */
  public int size() {
    return size;
  }

  /**
   * Returns the bytes that the sink contains.
   *
   * @return a copy of the bytes
   */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  @Override
  public void startObject() {
    open('{');
  }

  @Override
  public void endObject() {
    close('}');
  }

  @Override
  public void startArray() {
    open('[');
  }

  @Override
  public void endArray() {
    close(']');
  }

  @Override
  public void name(String name) {
    text(name);
    append(':');
    commaDue = false;
  }

  @Override
  public void text(String text) {
    comma();
    append('"');
    append(ENCODER.quoteAsUTF8(text));
    append('"');
    commaDue = true;
  }

  @Override
  public void number(long number) {
    literal(Long.toString(number));
  }

  @Override
  public void number(double number) {
    literal(Double.toString(number));
  }

  @Override
  public void number(BigDecimal number) {
    literal(number.toPlainString());
  }

  @Override
  public void bool(boolean value) {
    literal(Boolean.toString(value));
  }

  @Override
  public void tree(JsonNode tree) {
    if (tree.isNumber() || tree.isNull()) {
      literal(tree.toString());
    } else {
      TreeWriter.write(tree, this);
    }
  }

  @Override
  public void fields(EncodedFields fields, int from, int to) {
    append(fields.bytes(), fields.offset(from), fields.offset(to));
  }

  private void open(char bracket) {
    comma();
    append(bracket);
    commaDue = false;
  }

  private void close(char bracket) {
    append(bracket);
    commaDue = true;
  }

  private void literal(String ascii) {
    comma();
    append(ascii.getBytes(StandardCharsets.US_ASCII));
    commaDue = true;
  }

  private void comma() {
    if (commaDue) {
      append(',');
    }
  }

  private void append(char ascii) {
    grow(1);
    bytes[size++] = (byte) ascii;
  }

  private void append(byte[] more) {
    append(more, 0, more.length);
  }

  private void append(byte[] more, int from, int to) {
    grow(to - from);
    System.arraycopy(more, from, bytes, size, to - from);
    size += to - from;
  }

  private void grow(int by) {
    if (size + by > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + by));
    }
  }
}
