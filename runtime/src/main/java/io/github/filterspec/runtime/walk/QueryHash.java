package io.github.filterspec.runtime.walk;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.members.QueryParts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A hash of a query and its endpoint. The hash includes everything that the query sends, except the
 * page. The base URL and the token are not part of the hash.
 */
final class QueryHash {
  static final int LENGTH = 16;

  private final byte[] bytes;

  QueryHash(EndpointDefinition endpoint, QueryParts query) {
    MessageDigest digest = Sha256.digest();
    String name = endpoint.api().name() + ' ' + endpoint + '\n';
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update(query.withoutPage());
    this.bytes = Arrays.copyOf(digest.digest(), LENGTH);
  }

  byte[] bytes() {
    return bytes;
  }
}
