package io.github.filterspec.runtime.members;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.RawJson;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.AbstractList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codec of a cursor that is a JSON array. The array is written exactly as it was read. */
final class JsonListCodec implements Codec<List<Object>> {

  @Override
  public void write(List<Object> value, JsonSink sink) {
    sink.tree(((JsonList) value).json);
  }

  @Override
  public List<Object> read(JsonNode json) throws UnreadableValueException {
    if (!json.isArray()) {
      throw new UnreadableValueException("is not an array");
    }
    return new JsonList(RawJson.frozen(json));
  }

  /**
   * A JSON array as an unmodifiable list. Its elements are texts, booleans, {@code BigInteger},
   * {@code BigDecimal}, null, lists and maps.
   */
  private static final class JsonList extends AbstractList<Object> {
    private final JsonNode json;

    JsonList(JsonNode json) {
      this.json = json;
    }

    @Override
    @SuppressWarnings("NullAway") // an element of a JSON array can be null
    public Object get(int index) {
      return java(json.get(index));
    }

    @Override
    public int size() {
      return json.size();
    }

    /** Returns the JSON text of the array. */
    @Override
    public String toString() {
      return json.toString();
    }

    private static @Nullable Object java(JsonNode node) {
      return switch (node.getNodeType()) {
        case STRING -> node.textValue();
        case BOOLEAN -> node.booleanValue();
        case NUMBER -> node.isIntegralNumber() ? node.bigIntegerValue() : node.decimalValue();
        case ARRAY -> new JsonList(node);
        case OBJECT -> map(node);
        default -> null;
      };
    }

    private static Map<String, @Nullable Object> map(JsonNode object) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      object.properties().forEach(field -> map.put(field.getKey(), java(field.getValue())));
      return Collections.unmodifiableMap(map);
    }
  }
}
