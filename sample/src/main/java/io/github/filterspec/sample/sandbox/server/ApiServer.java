package io.github.filterspec.sample.sandbox.server;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An HTTP server for several APIs. Each API has its own rate limit. */
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
   * @param byPrefix a map from a prefix of paths to the API; if several prefixes match the path of
   *     a request, the API with the longest prefix answers
   * @param clock the clock that the rate limits use
   * @param requestsPerMinute the number of requests that each API allows in a minute
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

  /** Returns the bodies of the requests that the server answered with the status 200. */
  public List<String> receivedBodies() {
    return List.copyOf(received);
  }

  /** Stops the server and closes open connections. */
  @Override
  public void close() {
    server.close();
  }
}
