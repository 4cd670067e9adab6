package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.json.JsonSink;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codec of time ranges. A time range is written as an object with a start and an end. For a
 * missing start or a missing end, the codec writes the unset value of the ends, or leaves the field
 * out.
 */
final class TimeRangeCodec implements Codec<TimeRange>, HasUnsetValue {
  private final String from;
  private final String to;
  private final Codec<Instant> ends;
  private final @Nullable JsonNode openEnd;

  TimeRangeCodec(String from, String to, Codec<Instant> ends, WhenUnset open) {
    this.from = from;
    this.to = to;
    this.ends = ends;
    this.openEnd = open.json(ends);
  }

  @Override
  public void write(TimeRange value, JsonSink sink) {
    sink.startObject();
    end(from, value.from(), sink);
    end(to, value.to(), sink);
    sink.endObject();
  }

  private void end(String name, Optional<Instant> end, JsonSink sink) {
    if (end.isPresent()) {
      sink.name(name);
      ends.write(end.get(), sink);
    } else if (openEnd != null) {
      sink.name(name);
      sink.tree(openEnd);
    }
  }

  @Override
  public TimeRange read(JsonNode json) throws UnreadableValueException {
    if (!json.isObject() || !json.properties().stream().allMatch(end -> isEnd(end.getKey()))) {
      throw UnreadableValueException.as(
          JsonNodeType.OBJECT, json, "is not a range with the ends " + from + " and " + to);
    }
    return TimeRange.of(end(json, from), end(json, to));
  }

  private boolean isEnd(String name) {
    return name.equals(from) || name.equals(to);
  }

  private @Nullable Instant end(JsonNode json, String name) throws UnreadableValueException {
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
  public boolean isEmpty(TimeRange value) {
    return value.isUnbounded();
  }

  @Override
  public @Nullable String problem(TimeRange value) {
    if (value.isUnbounded()) {
      return "has neither end";
    }
    if (value.isInverted()) {
      return "ends before it starts";
    }
    return Stream.of(value.from(), value.to())
        .flatMap(Optional::stream)
        .map(ends::problem)
        .filter(Objects::nonNull)
        .findFirst()
        .map("has an end that %s"::formatted)
        .orElse(null);
  }

  @Override
  public String describe(TimeRange value) {
    if (value.from().isEmpty()) {
      return "until " + value.to().map(Instant::toString).orElse("");
    }
    String from = value.from().map(Instant::toString).orElse("");
    return value.to().map(to -> "from " + from + " to " + to).orElse("since " + from);
  }

  @Override
  public String predicate(TimeRange value) {
    return describe(value);
  }
}
