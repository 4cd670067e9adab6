package io.github.filterspec.runtime.failure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes the client's token from a text of the API. A long token is removed wherever it occurs in
 * the text. A short token is removed only where it is a whole word, because a token such as "x"
 * also occurs in the word "exists".
 */
public final class TokenRedaction {
  private static final String SUBSTITUTE = "(token)";
  private static final int LONG = 8;
  private static final String CUT = "…";

  private final String token;
  private final Pattern occurrence;

  /** Creates the removal of the token from texts. */
  public TokenRedaction(String token) {
    this.token = token;
    String spellings =
        "(?:%s|%s)".formatted(Pattern.quote(token), Pattern.quote(percentEncoded(token)));
    String whole =
        token.length() < LONG
            ? "(?<![\\p{L}\\p{N}_])" + spellings + "(?![\\p{L}\\p{N}_])"
            : spellings;
    this.occurrence = Pattern.compile("(?i)" + whole);
  }

  /** Returns the text with "(token)" in place of each token. */
  public String apply(String text) {
    String hidden = occurrence.matcher(text).replaceAll(Matcher.quoteReplacement(SUBSTITUTE));
    return withoutCutTokens(hidden);
  }

  /**
   * Removes each shortened token from a text. A shortened token is the beginning of the token,
   * followed by "…".
   */
  private String withoutCutTokens(String text) {
    StringBuilder kept = new StringBuilder();
    int start = 0;
    for (int cut = text.indexOf(CUT); cut >= 0; cut = text.indexOf(CUT, start)) {
      String part = text.substring(start, cut);
      int length = lengthOfCutToken(part);
      kept.append(part, 0, part.length() - length).append(length > 0 ? SUBSTITUTE : "").append(CUT);
      start = cut + CUT.length();
    }
    return kept.append(text, start, text.length()).toString();
  }

  /**
   * If a text ends with the first characters of the token, returns the number of these characters;
   * otherwise returns 0.
   */
  private int lengthOfCutToken(String text) {
    int longest = Math.min(token.length() - 1, text.length());
    for (int length = longest; length >= LONG / 2; length--) {
      if (text.regionMatches(true, text.length() - length, token, 0, length)) {
        return length;
      }
    }
    return 0;
  }

  private static String percentEncoded(String token) {
    return URLEncoder.encode(token, StandardCharsets.UTF_8);
  }
}
