package io.github.filterspec.runtime.expression;

import io.github.filterspec.runtime.json.JsonSink;

/** A writer for the JSON of an expression that is an OR of ANDs or an AND of ORs. */
final class ExpressionWriter {
  private final TwoLevels form;
  private final JsonSink sink;

  ExpressionWriter(TwoLevels form, JsonSink sink) {
    this.form = form;
    this.sink = sink;
  }

  void write(Tree<? extends Condition> tree) {
    sink.startObject();
    sink.name(form.groups());
    sink.startArray();
    tree.parts().forEach(this::writeGroup);
    sink.endArray();
    sink.endObject();
  }

  private void writeGroup(Tree<? extends Condition> group) {
    sink.startObject();
    sink.name(form.conditions());
    sink.startArray();
    group.conditions().forEach(condition -> condition.writeTo(sink));
    sink.endArray();
    sink.endObject();
  }
}
