package io.github.filterspec.runtime.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.filterspec.runtime.TimeRange;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ranges of time, written as an object with two ends, of which an open one is {@code ""}. */
final class TimeRangeCodec implements Codec<TimeRange> {
  private final String from;
  private final String to;

  TimeRangeCodec(String from, String to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public void write(TimeRange value, JsonSink sink) {
    sink.startObject();
    end(from, value.from(), sink);
    end(to, value.to(), sink);
    sink.endObject();
  }

  private static void end(String name, Optional<Instant> end, JsonSink sink) {
    sink.name(name);
    end.ifPresentOrElse(instant -> Codecs.INSTANT.write(instant, sink), () -> sink.text(""));
  }

  @Override
  public TimeRange read(JsonNode json) throws UnfitException {
    if (!json.isObject() || !json.properties().stream().allMatch(end -> isEnd(end.getKey()))) {
      throw new UnfitException("is not a range with the ends " + from + " and " + to);
    }
    return TimeRange.of(end(json, from), end(json, to));
  }

  private boolean isEnd(String name) {
    return name.equals(from) || name.equals(to);
  }

  private static @Nullable Instant end(JsonNode json, String name) throws UnfitException {
    JsonNode end = json.path(name);
    boolean open = end.isMissingNode() || (end.isTextual() && end.textValue().isEmpty());
    return open ? null : Codecs.INSTANT.read(end);
  }

  @Override
  public JsonNode neutral() {
    return JsonNodeFactory.instance.objectNode().put(from, "").put(to, "");
  }

  @Override
  public boolean isEmpty(TimeRange value) {
    return value.isUnbounded();
  }

  @Override
  public @Nullable String flaw(TimeRange value) {
    if (value.isUnbounded()) {
      return "has neither end";
    }
    if (value.isInverted()) {
      return "ends before it starts";
    }
    boolean writable =
        value.from().map(Codecs.INSTANT::flaw).isEmpty()
            && value.to().map(Codecs.INSTANT::flaw).isEmpty();
    return writable ? null : "is not within the years 0 to 9999";
  }

  @Override
  public String inWords(TimeRange value) {
    if (value.from().isEmpty()) {
      return "until " + value.to().map(Instant::toString).orElse("");
    }
    String from = value.from().map(Instant::toString).orElse("");
    return value.to().map(to -> "from " + from + " to " + to).orElse("since " + from);
  }

  @Override
  public String predicate(TimeRange value) {
    return inWords(value);
  }
}
