package io.github.filterspec.runtime.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.text.StrictJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.AbstractList;
import java.util.HexFormat;
import java.util.List;
import java.util.RandomAccess;

/**
 * The immutable items of an answer, with a fingerprint of their JSON. Two pages with the same JSON
 * have the same fingerprint, whether or not their items have an {@code equals} method.
 *
 * @param <T> the type of the items
 */
public final class ReadItems<T> extends AbstractList<T> implements RandomAccess {
  private final List<T> items;
  private final String fingerprint;

  private ReadItems(List<T> items, String fingerprint) {
    this.items = List.copyOf(items);
    this.fingerprint = fingerprint;
  }

  static <T> List<T> of(List<T> items, JsonNode json) {
    return new ReadItems<>(items, fingerprint(json));
  }

  String fingerprint() {
    return fingerprint;
  }

  private static String fingerprint(JsonNode json) {
    MessageDigest digest = Sha256.digest();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      StrictJson.write(json, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public T get(int index) {
    return items.get(index);
  }

  @Override
  public int size() {
    return items.size();
  }
}
