package io.github.filterspec.sample.sandbox;

import io.github.filterspec.sample.sandbox.botpenguin.BotPenguinAccount;
import io.github.filterspec.sample.sandbox.server.Api;
import io.github.filterspec.sample.sandbox.server.ApiServer;
import io.github.filterspec.sample.sandbox.server.Endpoint;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

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

  private final ApiServer server;
  private final String token;
  private final BotPenguinAccount botPenguin;

  private Sandbox(ApiServer server, String token, BotPenguinAccount botPenguin) {
    this.server = server;
    this.token = token;
    this.botPenguin = botPenguin;
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
    BotPenguinAccount botPenguin = new BotPenguinAccount();
    Map<String, Api> apis = Map.of("/", botPenguin.api(token, more));
    return new Sandbox(ApiServer.start(apis, clock, requestsPerMinute), token, botPenguin);
  }

  /** Where the sandbox listens: {@code http://127.0.0.1:PORT/}, with the slash at the end. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.port() + "/";
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
    return server.receivedBodies();
  }

  /** The id of the account: what the API calls {@code _customer} or {@code customerId}. */
  public String customerId() {
    return botPenguin.customerId();
  }

  /** How many contacts there are by now, confirmed or not. */
  public int contactCount() {
    return botPenguin.contactCount();
  }

  /** Stops listening and drops open connections. */
  @Override
  public void close() {
    server.close();
  }

  @Override
  public String toString() {
    return "Sandbox[" + baseUrl() + "]";
  }

  private static String randomToken() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
