package io.github.filterspec.runtime.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A fingerprint of JSON, computed from the JSON tokens. The fingerprint does not depend on blanks
 * between tokens, or on escapes in texts. The fingerprint depends on the order of the fields, and
 * on the digits of a number, so 1 and 1.0 differ.
 */
final class ItemFingerprint {
  private final MessageDigest digest = Sha256.digest();
  private final byte[] bytes = new byte[4096];
  private int size;

  /** Adds the current token of a parser. */
  void add(JsonParser json, JsonToken token) throws IOException {
    add((char) token.id());
    switch (token) {
      case FIELD_NAME -> add(json.currentName());
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          add(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
      default -> {}
    }
  }

  private void add(String text) {
    for (int at = 0; at < text.length(); at++) {
      add(text.charAt(at));
    }
    add('\0');
  }

  private void add(char[] text, int begin, int length) {
    for (int at = begin; at < begin + length; at++) {
      add(text[at]);
    }
    add('\0');
  }

  private void add(char letter) {
    if (size == bytes.length) {
      digest.update(bytes, 0, size);
      size = 0;
    }
    bytes[size] = (byte) (letter >> 8);
    bytes[size + 1] = (byte) letter;
    size += 2;
  }

  /** Returns the fingerprint of all tokens. */
  String text() {
    digest.update(bytes, 0, size);
    size = 0;
    return HexFormat.of().formatHex(digest.digest());
  }
}
