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
 * A running server that imitates six endpoints of BotPenguin and one endpoint of OpenCX. The server
 * listens on a random port of {@code 127.0.0.1}.
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
 * <p>Every sandbox starts with the same contacts. A command changes the contacts of its own
 * sandbox, and of no other sandbox.
 *
 * <p>Each API has its own token and its own rate limit. Paths below {@code /contacts/} belong to
 * OpenCX, and all other paths belong to BotPenguin.
 *
 * <p>The threads of a sandbox are daemon threads, so they do not keep a program running. A sandbox
 * never prints its tokens.
 */
public final class Sandbox implements AutoCloseable {

  /** The rate limit that both vendors document, in requests per minute. */
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

  /** Starts a sandbox with random tokens. */
  public static Sandbox start() {
    return start(randomToken());
  }

  /**
   * Starts a sandbox that accepts the given token for BotPenguin and a random token for OpenCX.
   *
   * @throws IllegalArgumentException if the token is blank
   */
  public static Sandbox start(String token) {
    return start(token, randomToken());
  }

  /**
   * Starts a sandbox with a token for each API.
   *
   * @throws IllegalArgumentException if a token is blank
   */
  public static Sandbox start(String token, String openCxToken) {
    return start(token, openCxToken, InstantSource.system(), REQUESTS_PER_MINUTE, List.of());
  }

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

  /** Returns the URL of the sandbox, such as {@code http://127.0.0.1:8080/}. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.port() + "/";
  }

  /** Returns the bearer token for BotPenguin. */
  public String token() {
    return token;
  }

  /** Returns the bearer token for OpenCX. */
  public String openCxToken() {
    return openCxToken;
  }

  /**
   * Returns the bodies of the requests that the sandbox answered with the status 200. The body of
   * the oldest request comes first.
   */
  public List<String> receivedBodies() {
    return server.receivedBodies();
  }

  /**
   * Returns the id of the BotPenguin account. In requests and answers, the account id has the name
   * {@code _customer} or {@code customerId}.
   */
  public String customerId() {
    return botPenguin.customerId();
  }

  /** Returns the number of contacts in the BotPenguin account. */
  public int contactCount() {
    return botPenguin.contactCount();
  }

  /** Stops the server and closes open connections. */
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
