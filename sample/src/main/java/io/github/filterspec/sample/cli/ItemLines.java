package io.github.filterspec.sample.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Items as JSON, in the vendor's form, one a line and nothing else. */
final class ItemLines<T> implements ItemPrinter<T> {
  private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

  private final Output out;

  ItemLines(Output out) {
    this.out = out;
  }

  @Override
  public void print(T item) {
    try {
      out.line(VisibleJson.of(JSON.writeValueAsString(item)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an item could not be written", e);
    }
  }

  @Override
  public void end(String read) {}
}
