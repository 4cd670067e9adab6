package io.github.filterspec.runtime.expression;

import io.github.filterspec.runtime.json.JsonSink;

/** A condition without a meaning. */
record Letter(char letter) implements Condition {
  @Override
  public void writeTo(JsonSink sink) {
    sink.startObject();
    sink.name("type");
    sink.text(String.valueOf(letter));
    sink.endObject();
  }

  @Override
  public String describe() {
    return String.valueOf(letter);
  }
}
