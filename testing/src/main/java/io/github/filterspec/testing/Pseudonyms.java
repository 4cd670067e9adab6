package io.github.filterspec.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Texts of the same shape that replace personal data. A letter is replaced by a letter, and a digit
 * by a digit. The same text has the same pseudonym within one recording. The key is random and is
 * never stored, so a pseudonym cannot be guessed.
 */
final class Pseudonyms {
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F-]+");
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}.*)?");
  private static final int KEY_BYTES = 32;

  private final Mac mac;

  Pseudonyms() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The JDK has no HmacSHA256.", e);
    }
  }

  /** Returns the pseudonym. A date stays a date: the first day of the same year. */
  String of(String text) {
    if (DATE.matcher(text).matches()) {
      return text.substring(0, 4) + "-01-01" + time(text.substring("2026-01-01".length()));
    }
    int letters = HEX.matcher(text).matches() ? 6 : 26;
    byte[] random = new byte[0];
    StringBuilder pseudonym = new StringBuilder();
    int[] points = text.codePoints().toArray();
    for (int at = 0; at < points.length; at++) {
      if (at % KEY_BYTES == 0) {
        random = mac.doFinal((at + " " + text).getBytes(StandardCharsets.UTF_8));
      }
      pseudonym.appendCodePoint(replaced(points[at], random[at % KEY_BYTES] & 0xFF, letters));
    }
    return pseudonym.toString();
  }

  /** Returns the time of a day with the same format, in which all digits before the zone are 0. */
  private static String time(String text) {
    int zone = Math.max(text.indexOf('+'), Math.max(text.indexOf('-'), text.indexOf('Z')));
    int end = zone < 0 ? text.length() : zone;
    return text.substring(0, end).replaceAll("[0-9]", "0") + text.substring(end);
  }

  private static int replaced(int point, int random, int letters) {
    if (point == '0') {
      return '0'; // so that a number has no new zero at its beginning
    }
    if (point >= '1' && point <= '9') {
      return '1' + random % 9;
    }
    if (Character.isUpperCase(point)) {
      return 'A' + random % letters;
    }
    return Character.isLetter(point) ? 'a' + random % letters : point;
  }
}
