package io.github.filterspec.runtime.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The removal of a token from a text of the API. A long token is removed everywhere. A short token
 * is only removed as a whole word, because a token {@code x} also occurs in "exists".
 */
final class TokenRedaction {
  private static final String SUBSTITUTE = "(token)";
  private static final int LONG = 8;
  private static final String CUT = "…";

  private final String token;
  private final Pattern occurrence;

  TokenRedaction(String token) {
    this.token = token;
    String spellings =
        "(?:%s|%s)".formatted(Pattern.quote(token), Pattern.quote(percentEncoded(token)));
    String whole =
        token.length() < LONG
            ? "(?<![\\p{L}\\p{N}_])" + spellings + "(?![\\p{L}\\p{N}_])"
            : spellings;
    this.occurrence = Pattern.compile("(?i)" + whole);
  }

  String apply(String text) {
    String hidden = occurrence.matcher(text).replaceAll(Matcher.quoteReplacement(SUBSTITUTE));
    return hidden.endsWith(CUT) ? withoutCutToken(hidden) : hidden;
  }

  /**
   * Removes the beginning of the token from the end of a text, because the text may have been
   * shortened.
   */
  private String withoutCutToken(String text) {
    String kept = text.substring(0, text.length() - CUT.length());
    int longest = Math.min(token.length() - 1, kept.length());
    for (int length = longest; length >= LONG / 2; length--) {
      if (kept.regionMatches(true, kept.length() - length, token, 0, length)) {
        return kept.substring(0, kept.length() - length) + SUBSTITUTE + CUT;
      }
    }
    return text;
  }

  private static String percentEncoded(String token) {
    return URLEncoder.encode(token, StandardCharsets.UTF_8);
  }
}
