package io.github.filterspec.testing;

import io.github.filterspec.runtime.members.QueryParts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * A hash that identifies a request in a recording. Equal queries for the same page have the same
 * hash. The hash contains a random salt, and the recording contains no value of the request.
 */
final class RequestKey {
  private final byte[] salt;
  private final List<RequestType<?>> types;

  RequestKey(String salt, List<RequestType<?>> types) {
    this.salt = salt.getBytes(StandardCharsets.UTF_8);
    this.types = types;
  }

  /**
   * A request that was identified.
   *
   * @param hash the hash
   * @param name the generated type, or the method of a request that is not typed
   * @param members the names of the members that are set
   */
  record Identified(String hash, String name, List<String> members) {}

  /** Identifies a request as a typed value or, if no type fits, by its parts. */
  Identified of(RecordedRequest request) {
    for (RequestType<?> type : types) {
      Optional<Identified> typed = type.isSentTo(request) ? typed(type, request) : Optional.empty();
      if (typed.isPresent()) {
        return typed.get();
      }
    }
    List<String> parts = new ArrayList<>();
    HttpUrl url = request.parts().url();
    for (int at = 0; at < url.querySize(); at++) {
      parts.add(url.queryParameterName(at) + "=" + url.queryParameterValue(at));
    }
    Collections.sort(parts);
    String text = request.method() + "\n" + request.path() + "\n" + parts + "\n" + request.body();
    return new Identified(hash(bytes("untyped"), bytes(text)), request.method(), List.of());
  }

  private <V> Optional<Identified> typed(RequestType<V> type, RecordedRequest request) {
    try {
      V value = type.read(request);
      QueryParts parts = QueryParts.of(value).orElseThrow();
      String hash = hash(bytes(type.toString()), parts.withoutPage(), bytes(parts.pageText()));
      return Optional.of(new Identified(hash, type.toString(), type.membersOf(value)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // for example the URL of a next page, which the API chose
    }
  }

  private String hash(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      for (byte[] part : parts) {
        digest.update(bytes(part.length + ":"));
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("The JDK has no SHA-256.", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
