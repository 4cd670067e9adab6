package io.github.filterspec.runtime.expression;

import io.github.filterspec.runtime.json.JsonSink;

/** A condition that is only told apart from others. */
record Letter(char letter) implements Condition {
  @Override
  public void writeTo(JsonSink sink) {
    sink.startObject();
    sink.name("type");
    sink.text(String.valueOf(letter));
    sink.endObject();
  }

  @Override
  public String inWords() {
    return String.valueOf(letter);
  }
}
