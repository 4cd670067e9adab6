package io.github.filterspec.runtime.failure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Removes the client's token, or another secret such as a password, from a text of the API. A long
 * token is removed wherever it occurs in the text. A short token is removed only where it is a
 * whole word, because a token such as "x" also occurs in the word "exists".
 */
public final class TokenRedaction {
  private static final int LONG = 8;
  private static final String CUT = "…";

  private final String token;
  private final String substitute;
  private final Pattern occurrence;

  /**
   * Creates the removal of a secret from texts.
   *
   * @param token the secret
   * @param substitute the text that replaces the secret, such as {@code (token)}
   */
  public TokenRedaction(String token, String substitute) {
    this.token = token;
    this.substitute = substitute;
    String spellings = "(?:%s|%s)".formatted(inText(token), Pattern.quote(percentEncoded(token)));
    String whole =
        token.length() < LONG
            ? "(?<![\\p{L}\\p{N}_])" + spellings + "(?![\\p{L}\\p{N}_])"
            : spellings;
    this.occurrence = Pattern.compile("(?i)" + whole);
  }

  /** Returns the text with the substitute in place of each secret. */
  public String apply(String text) {
    String hidden = occurrence.matcher(text).replaceAll(Matcher.quoteReplacement(substitute));
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
      kept.append(part, 0, part.length() - length).append(length > 0 ? substitute : "").append(CUT);
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

  /** Returns the pattern of the token, also as JSON writes its slashes and quotation marks. */
  private static String inText(String token) {
    return token
        .chars()
        .mapToObj(Character::toString)
        .map(c -> "/\"\\".contains(c) ? "\\\\?" + Pattern.quote(c) : Pattern.quote(c))
        .collect(Collectors.joining());
  }

  private static String percentEncoded(String token) {
    return URLEncoder.encode(token, StandardCharsets.UTF_8);
  }
}
