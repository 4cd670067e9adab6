package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The codec of sets and lists that are written as one text. The text consists of the elements and a
 * separator between them, such as {@code "red,blue"}.
 */
final class JoinedCodec<E, C extends Collection<E>> implements Codec<C>, HasUnsetValue {
  private final Codec<C> all;
  private final Codec<E> element;
  private final String separator;

  /** Creates a codec. The codec {@code all} writes the elements as a JSON array. */
  JoinedCodec(Codec<C> all, Codec<E> element, String separator) {
    this.all = all;
    this.element = element;
    this.separator = separator;
  }

  @Override
  public void write(C value, JsonSink sink) {
    sink.text(value.stream().map(this::text).collect(Collectors.joining(separator)));
  }

  private String text(E value) {
    return WireText.plain(WireText.tree(value, element));
  }

  @Override
  public C read(JsonNode json) throws UnreadableValueException {
    if (!json.isTextual()) {
      throw UnreadableValueException.as(JsonNodeType.STRING, json, "is not a text");
    }
    ArrayNode elements = JsonNodeFactory.instance.arrayNode();
    for (String text : json.textValue().split(Pattern.quote(separator), -1)) {
      elements.add(WireText.read(text, element));
    }
    return all.read(elements);
  }

  @Override
  public JsonNode unsetValue() {
    return TextNode.valueOf("");
  }

  @Override
  public C canonical(C value) {
    return all.canonical(value);
  }

  @Override
  public boolean isEmpty(C value) {
    return all.isEmpty(value);
  }

  @Override
  public @Nullable String problem(C value) {
    String problem = all.problem(value);
    if (problem != null) {
      return problem;
    }
    int index = 0;
    for (E each : value) {
      if (text(each).contains(separator)) {
        return ProblemPath.ofElement(index, "contains the separator \"" + separator + "\"");
      }
      index++;
    }
    return null;
  }

  @Override
  public String describe(C value) {
    return all.describe(value);
  }

  @Override
  public String predicate(C value) {
    return all.predicate(value);
  }
}
