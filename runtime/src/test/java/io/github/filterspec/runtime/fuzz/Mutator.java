package io.github.filterspec.runtime.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes a text at random: single bytes, or whole values of JSON. */
final class Mutator {
  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|-?[0-9][0-9.]*|true|false|null|[{}\\[\\],:]");

  /** The values that a field can get. Most of them are values that a lenient reader accepts. */
  private static final List<String> VALUES =
      List.of(
          "0",
          "1",
          "-1",
          "5",
          "1.5",
          "1.0",
          "1e2",
          "1e999",
          "-1e999",
          "1e-999",
          "2147483648",
          "9223372036854775808",
          "429",
          "500",
          "\"500\"",
          "true",
          "false",
          "null",
          "\"\"",
          "\" \"",
          "\"5\"",
          "\" 5 \"",
          "\"1.5\"",
          "\"true\"",
          "\"null\"",
          "\"NaN\"",
          "NaN",
          "Infinity",
          "\"A\"",
          "\"B\"",
          "\" A\"",
          "\"C\"",
          "\"a\"",
          "\"2026-06-01T00:00:00Z\"",
          "\"2026-06-01\"",
          "\"2026-06-01T00:00:00+02:00\"",
          "\"1780272000\"",
          "[]",
          "{}",
          "[null]",
          "[1]",
          "[\"x\"]",
          "[[\"x\"]]",
          "{\"a\":1}",
          "{\"name\":\"n\",\"number\":1}",
          "\"\\u0041\"",
          "\"\\ud800\"",
          "01",
          "+1",
          ".5",
          "1.",
          "'a'",
          "/**/1");

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  byte[] mutate(String json) {
    byte[] bytes =
        random.nextBoolean() ? withOtherToken(json) : json.getBytes(StandardCharsets.UTF_8);
    int changes = random.nextInt(3);
    for (int change = 0; change < changes; change++) {
      bytes = withOtherByte(bytes);
    }
    return bytes;
  }

  /** Replaces, removes or doubles a token, or exchanges two tokens. */
  private byte[] withOtherToken(String json) {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(json).results().map(MatchResult::group).toList());
    int at = random.nextInt(tokens.size());
    switch (random.nextInt(6)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(at));
      case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
      case 3 -> removeField(tokens, at);
      default -> setValue(tokens, at);
    }
    return String.join("", tokens).getBytes(StandardCharsets.UTF_8);
  }

  private void setValue(List<String> tokens, int from) {
    int colon = tokens.subList(from, tokens.size()).indexOf(":");
    if (colon >= 0 && from + colon + 1 < tokens.size()) {
      tokens.set(from + colon + 1, VALUES.get(random.nextInt(VALUES.size())));
    }
  }

  /** Removes a field that has a single value, with the comma after the value. */
  private static void removeField(List<String> tokens, int from) {
    int colon = tokens.subList(from, tokens.size()).indexOf(":");
    int begin = from + colon - 1;
    if (colon > 0 && begin + 4 <= tokens.size()) {
      tokens.subList(begin, begin + 4).clear();
    }
  }

  byte[] withOtherByte(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    byte other = (byte) random.nextInt(256);
    return switch (random.nextInt(5)) {
      case 0 -> replaced(bytes, at, 1);
      case 1 -> replaced(bytes, at, 0, bytes[random.nextInt(bytes.length)]);
      case 2 -> replaced(bytes, at, 0, other);
      case 3 -> replaced(bytes, at, 1, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
      default -> replaced(bytes, at, 1, other);
    };
  }

  /** Replaces bytes of a text by others. */
  private static byte[] replaced(byte[] bytes, int at, int removed, byte... added) {
    byte[] result = new byte[bytes.length - removed + added.length];
    System.arraycopy(bytes, 0, result, 0, at);
    System.arraycopy(added, 0, result, at, added.length);
    int rest = at + removed;
    System.arraycopy(bytes, rest, result, at + added.length, bytes.length - rest);
    return result;
  }
}
