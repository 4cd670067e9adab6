package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codec of ranges. A range is written as an object with a start and an end. For a missing start
 * or a missing end, the codec writes the unset value of the ends, or leaves the field out.
 *
 * @param <R> the type of the ranges
 * @param <T> the type of the ends
 */
final class RangeCodec<R, T> implements Codec<R>, HasUnsetValue {
  private final String from;
  private final String to;
  private final Codec<T> ends;
  private final Bounds<R, T> bounds;
  private final Predicate<R> inverted;
  private final @Nullable JsonNode openEnd;

  RangeCodec(
      String from,
      String to,
      Codec<T> ends,
      Bounds<R, T> bounds,
      Predicate<R> inverted,
      WhenUnset open) {
    this.from = from;
    this.to = to;
    this.ends = ends;
    this.bounds = bounds;
    this.inverted = inverted;
    this.openEnd = open.json(ends);
  }

  @Override
  public void write(R value, JsonSink sink) {
    sink.startObject();
    end(from, bounds.from().apply(value), sink);
    end(to, bounds.to().apply(value), sink);
    sink.endObject();
  }

  private void end(String name, @Nullable T end, JsonSink sink) {
    if (end != null) {
      sink.name(name);
      ends.write(end, sink);
    } else if (openEnd != null) {
      sink.name(name);
      sink.tree(openEnd);
    }
  }

  @Override
  public R read(JsonNode json) throws UnreadableValueException {
    if (!json.isObject() || !json.properties().stream().allMatch(end -> isEnd(end.getKey()))) {
      throw UnreadableValueException.as(
          JsonNodeType.OBJECT, json, "is not a range with the ends " + from + " and " + to);
    }
    return bounds.create().of(end(json, from), end(json, to));
  }

  private boolean isEnd(String name) {
    return name.equals(from) || name.equals(to);
  }

  private @Nullable T end(JsonNode json, String name) throws UnreadableValueException {
    JsonNode end = json.path(name);
    boolean open = end.isMissingNode() || RawJson.same(end, openEnd);
    try {
      return open ? null : ends.read(end);
    } catch (UnreadableValueException e) {
      throw e.at("." + name);
    }
  }

  @Override
  public JsonNode unsetValue() {
    ObjectNode unset = JsonNodeFactory.instance.objectNode();
    return openEnd == null ? unset : unset.<ObjectNode>set(from, openEnd).set(to, openEnd);
  }

  @Override
  public boolean isEmpty(R value) {
    return bounds.isUnbounded(value);
  }

  @Override
  public @Nullable String problem(R value) {
    if (bounds.isUnbounded(value)) {
      return "has neither end";
    }
    if (inverted.test(value)) {
      return "ends before it starts";
    }
    return Stream.of(bounds.from(), bounds.to())
        .map(end -> end.apply(value))
        .filter(Objects::nonNull)
        .map(ends::problem)
        .filter(Objects::nonNull)
        .findFirst()
        .map("has an end that %s"::formatted)
        .orElse(null);
  }

  @Override
  public String describe(R value) {
    return bounds.describe(value, String::valueOf, String::valueOf);
  }

  @Override
  public String predicate(R value) {
    return describe(value);
  }

  /** Returns the same codec, whose descriptions say which ends belong to the range. */
  Codec<R> includingEnds(boolean start, boolean end) {
    return new IncludedEndsCodec<>(this, bounds, start, end);
  }
}
