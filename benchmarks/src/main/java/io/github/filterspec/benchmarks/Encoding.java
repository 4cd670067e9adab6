package io.github.filterspec.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.filterspec.benchmarks.Tickets.Status;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Builds a body with three filters, and writes it as UTF-8. Each contender proves first that its
 * bytes are the same.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(2)
public class Encoding {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private String tag = "billing";
  private String agent = "694bee6ac275d8a9c13fb8e1";

  /** Checks that all contenders write the same bytes. */
  @Setup
  public void proveEqual() throws JsonProcessingException {
    String expected = new String(handWritten(), UTF_8);
    for (byte[] other : List.of(jackson(), filterspec())) {
      if (!expected.equals(new String(other, UTF_8))) {
        throw new IllegalStateException(expected + " differs from " + new String(other, UTF_8));
      }
    }
  }

  /** The limit: text blocks, without any check or escape. */
  @Benchmark
  public byte[] handWritten() {
    return ("{\"active\":[\"tags\",\"agents\",\"status\"],\"tags\":[\""
            + tag
            + "\"],\"_agents\":[\""
            + agent
            + "\"],\"status\":[\"OPEN\",\"REVIEW\"],\"unread\":false,\"online\":false,"
            + "\"opened\":{\"since\":\"\",\"until\":\"\"},\"sort\":\"newest\",\"scope\":\"all\"}")
        .getBytes(UTF_8);
  }

  /** A record of one's own, written by Jackson's databind. */
  @Benchmark
  public byte[] jackson() throws JsonProcessingException {
    return MAPPER.writeValueAsBytes(
        new Body(
            List.of("tags", "agents", "status"),
            List.of(tag),
            List.of(agent),
            List.of(Status.OPEN, Status.REVIEW),
            false,
            false,
            new Opened("", ""),
            "newest",
            "all"));
  }

  /** The generated filter. */
  @Benchmark
  public byte[] filterspec() {
    return TicketsFilter.builder()
        .tags(tag)
        .agents(agent)
        .status(Status.OPEN, Status.REVIEW)
        .build()
        .toJson()
        .getBytes(UTF_8);
  }

  record Body(
      List<String> active,
      List<String> tags,
      @JsonProperty("_agents") List<String> agents,
      List<Status> status,
      boolean unread,
      boolean online,
      Opened opened,
      String sort,
      String scope) {}

  record Opened(String since, String until) {}
}
