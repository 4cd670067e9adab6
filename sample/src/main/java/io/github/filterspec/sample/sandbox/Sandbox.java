package io.github.filterspec.sample.sandbox;

import io.github.filterspec.sample.sandbox.botpenguin.BotPenguinAccount;
import io.github.filterspec.sample.sandbox.opencx.OpenCxAccount;
import io.github.filterspec.sample.sandbox.server.Api;
import io.github.filterspec.sample.sandbox.server.ApiServer;
import io.github.filterspec.sample.sandbox.server.Endpoint;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A running sandbox: BotPenguin's six inbox endpoints and OpenCX's segments on a random port of
 * {@code 127.0.0.1}, until it is closed.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start()) {
 *   // POST sandbox.baseUrl() + "inbox/users"
 *   // Authorization: Bearer <sandbox.token()>
 *   // authtype: Key
 *   // Content-Type: application/json
 *
 *   // GET sandbox.baseUrl() + "contacts/segments"
 *   // Authorization: Bearer <sandbox.openCxToken()>
 * }
 * }</pre>
 *
 * <p>Every sandbox starts with the same contacts and has them for itself: what a command changes is
 * seen by its next query, and by no other sandbox.
 *
 * <p>Each of the two APIs has a token and a limit of its own. OpenCX's is asked below {@code
 * /contacts/}, BotPenguin's everywhere else.
 *
 * <p>Its threads are daemons: a program that forgets to close it still ends. It never logs and
 * never prints its tokens.
 */
public final class Sandbox implements AutoCloseable {

  /** Documented by both vendors: 100 requests a minute. */
  static final int REQUESTS_PER_MINUTE = 100;

  private final ApiServer server;
  private final String token;
  private final String openCxToken;
  private final BotPenguinAccount botPenguin;

  private Sandbox(
      ApiServer server, String token, String openCxToken, BotPenguinAccount botPenguin) {
    this.server = server;
    this.token = token;
    this.openCxToken = openCxToken;
    this.botPenguin = botPenguin;
  }

  /** Starts a sandbox with random tokens of its own. */
  public static Sandbox start() {
    return start(randomToken());
  }

  /**
   * Starts a sandbox that accepts this token for BotPenguin and no other; OpenCX's is random.
   *
   * @throws IllegalArgumentException if the token is blank
   */
  public static Sandbox start(String token) {
    return start(token, randomToken());
  }

  /**
   * Starts a sandbox that accepts these tokens, one for each API, and no others.
   *
   * @throws IllegalArgumentException if a token is blank
   */
  public static Sandbox start(String token, String openCxToken) {
    return start(token, openCxToken, InstantSource.system(), REQUESTS_PER_MINUTE, List.of());
  }

  /** Starts a sandbox with a clock and a limit of one's own, and more endpoints of BotPenguin's. */
  static Sandbox start(
      String token,
      String openCxToken,
      InstantSource clock,
      int requestsPerMinute,
      List<Endpoint> more) {
    BotPenguinAccount botPenguin = new BotPenguinAccount();
    Map<String, Api> apis =
        Map.of("/", botPenguin.api(token, more), "/contacts/", OpenCxAccount.api(openCxToken));
    ApiServer server = ApiServer.start(apis, clock, requestsPerMinute);
    return new Sandbox(server, token, openCxToken, botPenguin);
  }

  /** Where the sandbox listens: {@code http://127.0.0.1:PORT/}, with the slash at the end. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.port() + "/";
  }

  /** The one bearer token that BotPenguin's endpoints accept. */
  public String token() {
    return token;
  }

  /** The one bearer token that OpenCX's endpoints accept. */
  public String openCxToken() {
    return openCxToken;
  }

  /**
   * The bodies of all requests answered with 200 so far, as received, in order of acceptance; a
   * {@code GET} has none.
   */
  public List<String> receivedBodies() {
    return server.receivedBodies();
  }

  /**
   * The id of the BotPenguin account: what the API calls {@code _customer} or {@code customerId}.
   */
  public String customerId() {
    return botPenguin.customerId();
  }

  /** How many contacts BotPenguin has by now, confirmed or not. */
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
