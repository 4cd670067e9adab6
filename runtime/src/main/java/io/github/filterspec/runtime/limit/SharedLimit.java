package io.github.filterspec.runtime.limit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * A rate limit that several processes share.
 *
 * @param key the key of the limit, 64 hexadecimal digits. The key of a limit is the SHA-256 of four
 *     texts: the name of the API, the base URL, the account and the endpoint. If all endpoints
 *     share the limit, the text for the endpoint is empty. The token of the account cannot be
 *     computed from the key of the limit
 * @param requests the largest number of requests in a period, at least 1
 * @param period the length of the period, at least one second
 */
public record SharedLimit(String key, int requests, Duration period) {
  /**
   * Creates a limit whose key is computed from the given parts.
   *
   * @param api the name of the API
   * @param baseUrl the base URL
   * @param account the name of the account, or the token of the account; empty if the client has no
   *     account
   * @param endpoint the endpoint; empty if all endpoints share the limit
   * @param requests the largest number of requests in a period
   * @param period the length of the period
   * @return the limit
   */
  public static SharedLimit of(
      String api, String baseUrl, String account, String endpoint, int requests, Duration period) {
    MessageDigest sha256 = sha256();
    for (String part : new String[] {api, baseUrl, account, endpoint}) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      sha256.update(bytes);
    }
    return new SharedLimit(HexFormat.of().formatHex(sha256.digest()), requests, period);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "this Java platform has no SHA-256. Use another Java platform", e);
    }
  }
}
