package io.github.filterspec.runtime.expression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.UnfitException;
import io.github.filterspec.runtime.codec.WireText;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the operand of a condition stands in the condition's object. */
interface Operand<T> {

  /** Writes it into an object that has its tag already. */
  void write(@Nullable T value, JsonSink sink);

  /** Reads it from a condition without its tag. */
  @Nullable T read(ObjectNode rest) throws UnfitException;

  /** An operand in a field of its own, which may be absent. */
  record Field<T>(String name, Codec<T> codec, boolean optional) implements Operand<T> {
    @Override
    public void write(@Nullable T value, JsonSink sink) {
      if (value != null) {
        sink.name(name);
        codec.write(value, sink);
      }
    }

    @Override
    public @Nullable T read(ObjectNode rest) throws UnfitException {
      JsonNode json = rest.remove(name);
      requireNothing(rest);
      if (json == null && optional) {
        return null;
      }
      try {
        return codec.read(json == null ? MissingNode.getInstance() : json);
      } catch (UnfitException e) {
        throw e.at("." + name);
      }
    }
  }

  /** An operand whose own fields are fields of the condition. */
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
    public T read(ObjectNode rest) throws UnfitException {
      return codec.read(rest);
    }
  }

  /** No operand. */
  record None<T>() implements Operand<T> {
    @Override
    public void write(@Nullable T value, JsonSink sink) {
      // there is nothing but the tag
    }

    @Override
    public @Nullable T read(ObjectNode rest) throws UnfitException {
      requireNothing(rest);
      return null;
    }
  }

  private static void requireNothing(ObjectNode rest) throws UnfitException {
    if (!rest.isEmpty()) {
      throw new UnfitException("has a field that the spec has not");
    }
  }
}
