package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.Sort;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.HashMap;
import java.util.Map;

/**
 * The codec of sorts that are written as one text, such as {@code created desc} or {@code
 * -created}.
 *
 * @param <F> the enum of the fields
 */
final class SortTextCodec<F extends Enum<F>> implements Codec<Sort<F>> {
  private final EnumCodec<F> fields;
  private final Map<Sort<F>, String> texts = new HashMap<>();
  private final Map<String, Sort<F>> sorts = new HashMap<>();

  SortTextCodec(EnumCodec<F> fields, String text, String ascending, String descending) {
    this.fields = fields;
    fields
        .names()
        .forEach(
            (constant, name) -> {
              add(Sort.by(constant), text, name, ascending);
              add(Sort.by(constant).descending(), text, name, descending);
            });
  }

  private void add(Sort<F> sort, String text, String field, String direction) {
    // the name of a field can contain the other placeholder, so the text is split first
    int at = text.indexOf("{field}");
    String before = text.substring(0, at).replace("{direction}", direction);
    String after = text.substring(at + "{field}".length()).replace("{direction}", direction);
    texts.put(sort, before + field + after);
    sorts.put(before + field + after, sort);
  }

  @Override
  public void write(Sort<F> value, JsonSink sink) {
    sink.text(texts.getOrDefault(value, ""));
  }

  @Override
  public Sort<F> read(JsonNode json) throws UnreadableValueException {
    Sort<F> sort = json.isTextual() ? sorts.get(json.textValue()) : null;
    if (sort == null) {
      throw UnreadableValueException.as(
          JsonNodeType.STRING, json, "is not one of the fields to sort by with a direction");
    }
    return sort;
  }

  @Override
  public String describe(Sort<F> value) {
    return described(value, fields);
  }

  static <F extends Enum<F>> String described(Sort<F> value, EnumCodec<F> fields) {
    return fields.describe(value.field()) + (value.isDescending() ? " descending" : " ascending");
  }
}
