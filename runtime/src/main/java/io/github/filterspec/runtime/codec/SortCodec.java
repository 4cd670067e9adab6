package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.Sort;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.Map;

/**
 * The codec of sorts that are written as an object with a field and a direction.
 *
 * @param <F> the enum of the fields
 */
final class SortCodec<F extends Enum<F>> implements Codec<Sort<F>> {
  private final EnumCodec<F> fields;
  private final String field;
  private final String direction;
  private final String ascending;
  private final String descending;

  SortCodec(
      EnumCodec<F> fields, String field, String direction, String ascending, String descending) {
    this.fields = fields;
    this.field = field;
    this.direction = direction;
    this.ascending = ascending;
    this.descending = descending;
  }

  @Override
  public void write(Sort<F> value, JsonSink sink) {
    sink.startObject();
    sink.name(field);
    fields.write(value.field(), sink);
    sink.name(direction);
    sink.text(value.isDescending() ? descending : ascending);
    sink.endObject();
  }

  @Override
  public Sort<F> read(JsonNode json) throws UnreadableValueException {
    if (!json.isObject() || json.size() != 2 || !json.has(field) || !json.has(direction)) {
      throw UnreadableValueException.as(
          JsonNodeType.OBJECT,
          json,
          "is not a sort with the fields " + field + " and " + direction);
    }
    Sort<F> sort = Sort.by(fieldOf(json));
    return isDescending(json.get(direction)) ? sort.descending() : sort;
  }

  private F fieldOf(JsonNode json) throws UnreadableValueException {
    try {
      return fields.read(json.get(field));
    } catch (UnreadableValueException e) {
      throw e.at("." + field);
    }
  }

  private boolean isDescending(JsonNode json) throws UnreadableValueException {
    Map<String, Boolean> directions = Map.of(ascending, false, descending, true);
    Boolean known = json.isTextual() ? directions.get(json.textValue()) : null;
    if (known == null) {
      throw UnreadableValueException.as(
              JsonNodeType.STRING, json, "is neither " + ascending + " nor " + descending)
          .at("." + direction);
    }
    return known;
  }

  @Override
  public String describe(Sort<F> value) {
    return SortTextCodec.described(value, fields);
  }
}
