package io.github.filterspec.sample.sandbox.botpenguin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Predicate;

/** Strings that commands are made of, each with a form of its own. */
final class Texts {

  static final Shape NON_BLANK = when(text -> !text.isBlank(), "a string that is not blank");

  /** A conversation status; accounts define their own. That it has an end is our choice. */
  static final Shape STATUS =
      when(
          text -> !text.isBlank() && text.codePointCount(0, text.length()) <= 64,
          "a string of 1 to 64 characters that is not blank");

  static final Shape DIGITS = when(text -> text.matches("[0-9]+"), "a string of digits");

  /** Documented: the dial code has its plus. */
  static final Shape DIAL_CODE =
      when(text -> text.matches("[+][0-9]+"), "a string of + and digits");

  static final Shape WEB_ADDRESS = when(Texts::isWebAddress, "an http or https URL");

  private Texts() {}

  private static Shape when(Predicate<String> holds, String expected) {
    return Shapes.when(value -> value.isTextual() && holds.test(value.textValue()), expected);
  }

  private static boolean isWebAddress(String text) {
    try {
      URI address = new URI(text);
      return address.getHost() != null && text.matches("(?i)https?://.*");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
