package io.github.filterspec.sample.sandbox.server;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several APIs on one port of {@code 127.0.0.1}, each with its own limit. */
public final class ApiServer implements AutoCloseable {

  private final LoopbackServer server;
  private final List<String> received;

  private ApiServer(LoopbackServer server, List<String> received) {
    this.server = server;
    this.received = received;
  }

  /**
   * Starts a server.
   *
   * @param byPrefix the APIs; a request goes to the one with the longest prefix of its path
   * @param clock measures the minutes of the limit
   * @param requestsPerMinute the number of requests that each API answers in a minute
   */
  public static ApiServer start(
      Map<String, Api> byPrefix, InstantSource clock, int requestsPerMinute) {
    List<String> received = new CopyOnWriteArrayList<>();
    Function<Api, FrontDoor> door =
        api -> new FrontDoor(api, new SlidingMinute(clock, requestsPerMinute), received::add);
    Map<String, FrontDoor> doors =
        byPrefix.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> door.apply(e.getValue())));
    return new ApiServer(LoopbackServer.start(doors), received);
  }

  /** Returns the port. */
  public int port() {
    return server.port();
  }

  /** Returns the bodies of all requests that were answered with 200, in order. */
  public List<String> receivedBodies() {
    return List.copyOf(received);
  }

  /** Stops listening and drops open connections. */
  @Override
  public void close() {
    server.close();
  }
}
