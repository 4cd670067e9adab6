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
          "0", "1", "-1", "5", "1.5", "1.0", "1e2", "1e999", "-1e999", "1e-999", "2147483648",
          "9223372036854775808", "429", "500", "\"500\"", "true", "false", "null", "\"\"", "\" \"",
          "\"5\"", "\" 5 \"", "\"1.5\"", "\"true\"", "\"null\"", "\"NaN\"", "NaN", "Infinity",
          "\"A\"", "\"B\"", "\" A\"", "\"C\"", "\"a\"", "\"2026-06-01T00:00:00Z\"",
          "\"2026-06-01\"", "\"2026-06-01T00:00:00+02:00\"", "\"1780272000\"", "[]", "{}", "[null]",
          "[1]", "[\"x\"]", "[[\"x\"]]", "{\"a\":1}", "{\"name\":\"n\",\"number\":1}", "\"\\u0041\"",
          "\"\\ud800\"", "01", "+1", ".5", "1.", "'a'", "/**/1");

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
    List<String> tokens = new ArrayList<>(TOKEN.matcher(json).results().map(MatchResult::group).toList());
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
    List<Byte> changed = new ArrayList<>(bytes.length + 1);
    for (byte each : bytes) {
      changed.add(each);
    }
    switch (random.nextInt(5)) {
      case 0 -> changed.remove(at);
      case 1 -> changed.add(at, changed.get(random.nextInt(changed.size())));
      case 2 -> changed.add(at, (byte) random.nextInt(256));
      case 3 -> changed.set(at, (byte) (changed.get(at) ^ (1 << random.nextInt(8))));
      default -> changed.set(at, (byte) random.nextInt(256));
    }
    byte[] result = new byte[changed.size()];
    for (int each = 0; each < result.length; each++) {
      result[each] = changed.get(each);
    }
    return result;
  }
}
