package io.github.filterspec.sample.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;

/**
 * A running sandbox: BotPenguin's six inbox endpoints on a random port of {@code 127.0.0.1}, until
 * it is closed.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start()) {
 *   // POST sandbox.baseUrl() + "inbox/users"
 *   // Authorization: Bearer <sandbox.token()>
 *   // authtype: Key
 *   // Content-Type: application/json
 * }
 * }</pre>
 *
 * <p>Every sandbox starts with the same contacts and has them for itself: what a command changes is
 * seen by its next query, and by no other sandbox.
 *
 * <p>Its threads are daemons: a program that forgets to close it still ends. It never logs and
 * never prints its token.
 */
public final class Sandbox implements AutoCloseable {

  /** Documented: 100 requests a minute for each token. */
  static final int REQUESTS_PER_MINUTE = 100;

  private final HttpServer server;
  private final ExecutorService threads;
  private final String token;
  private final ReceivedBodies received;
  private final Inbox inbox;

  private Sandbox(
      HttpServer server,
      ExecutorService threads,
      String token,
      ReceivedBodies received,
      Inbox inbox) {
    this.server = server;
    this.threads = threads;
    this.token = token;
    this.received = received;
    this.inbox = inbox;
  }

  /** Starts a sandbox with a random token of its own. */
  public static Sandbox start() {
    return start(randomToken());
  }

  /**
   * Starts a sandbox that accepts this token and no other.
   *
   * @throws IllegalArgumentException if the token is blank
   */
  public static Sandbox start(String token) {
    return start(token, InstantSource.system(), REQUESTS_PER_MINUTE, List.of());
  }

  /** Starts a sandbox with a clock and a limit of one's own, and with further endpoints. */
  static Sandbox start(
      String token, InstantSource clock, int requestsPerMinute, List<Endpoint> more) {
    Inbox inbox = new Inbox(ContactData.contacts());
    ReceivedBodies received = new ReceivedBodies();
    FrontDoor door =
        new FrontDoor(
            Endpoints.of(inbox, more),
            new Credentials(token),
            new SlidingMinute(clock, requestsPerMinute),
            received);
    ExecutorService threads = DaemonThreads.pool();
    HttpServer server = bind();
    server.createContext("/", door);
    server.setExecutor(threads);
    DaemonThreads.run(server::start);
    return new Sandbox(server, threads, token, received, inbox);
  }

  /** Where the sandbox listens: {@code http://127.0.0.1:PORT/}, with the slash at the end. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** The one bearer token that the sandbox accepts. */
  public String token() {
    return token;
  }

  /**
   * The bodies of all requests answered with 200 so far, as received, in order of acceptance; a
   * {@code GET} has none.
   */
  public List<String> receivedBodies() {
    return received.all();
  }

  /** The id of the account: what the API calls {@code _customer} or {@code customerId}. */
  public String customerId() {
    return Catalogue.CUSTOMER;
  }

  /** How many contacts there are by now, confirmed or not. */
  public int contactCount() {
    return inbox.newestFirst().size();
  }

  /** Stops listening and drops open connections. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Override
  public String toString() {
    return "Sandbox[" + baseUrl() + "]";
  }

  private static HttpServer bind() {
    sendWithoutDelay();
    try {
      byte[] loopback = {127, 0, 0, 1};
      return HttpServer.create(
          new InetSocketAddress(InetAddress.getByAddress(loopback), /* any free port */ 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox found no port on 127.0.0.1", e);
    }
  }

  /**
   * Spares every answer 40 milliseconds.
   *
   * <p>The JDK's server sends headers and body apart, and by default the body waits until the
   * client has acknowledged the headers. The switch is read once, when the first server is made.
   */
  private static void sendWithoutDelay() {
    String property = "sun.net.httpserver.nodelay";
    if (System.getProperty(property) == null) {
      System.setProperty(property, "true");
    }
  }

  private static String randomToken() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
