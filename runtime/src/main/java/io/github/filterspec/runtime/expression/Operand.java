package io.github.filterspec.runtime.expression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import io.github.filterspec.runtime.codec.WireText;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way in which a condition's JSON object contains the operand. */
interface Operand<T> {

  /** Writes the operand into the JSON object of the condition, after the tag. */
  void write(@Nullable T value, JsonSink sink);

  /**
   * Reads the operand from a JSON object that contains the fields of a condition without the tag.
   */
  @Nullable T read(ObjectNode rest) throws UnreadableValueException;

  /**
   * An operand that is written as one field. The field can be absent if the operand is optional.
   */
  record Field<T>(String name, Codec<T> codec, boolean optional) implements Operand<T> {
    @Override
    public void write(@Nullable T value, JsonSink sink) {
      if (value != null) {
        sink.name(name);
        codec.write(value, sink);
      }
    }

    @Override
    public @Nullable T read(ObjectNode rest) throws UnreadableValueException {
      JsonNode json = rest.remove(name);
      requireNothing(rest);
      if (json == null && optional) {
        return null;
      }
      try {
        return codec.read(json == null ? MissingNode.getInstance() : json);
      } catch (UnreadableValueException e) {
        throw e.at("." + name);
      }
    }
  }

  /**
   * An operand that is an object. The fields of the operand are written as fields of the condition.
   */
  record Flat<T>(Codec<T> codec) implements Operand<T> {
    @Override
    public void write(@Nullable T value, JsonSink sink) {
      if (value != null) {
        for (Map.Entry<String, JsonNode> field : WireText.tree(value, codec).properties()) {
          sink.name(field.getKey());
          sink.tree(field.getValue());
        }
      }
    }

    @Override
    public T read(ObjectNode rest) throws UnreadableValueException {
      return codec.read(rest);
    }
  }

  /** No operand. */
  record None<T>() implements Operand<T> {
    @Override
    public void write(@Nullable T value, JsonSink sink) {
      // a condition without operand has only a tag
    }

    @Override
    public @Nullable T read(ObjectNode rest) throws UnreadableValueException {
      requireNothing(rest);
      return null;
    }
  }

  private static void requireNothing(ObjectNode rest) throws UnreadableValueException {
    if (!rest.isEmpty()) {
      throw new UnreadableValueException("has a field that is not in the spec");
    }
  }
}
