package io.github.filterspec.sample.sandbox.botpenguin;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The free-text search over name, email and phone.
 *
 * <p>Documented: these three, and {@code ""} for all. Our choice: a part of one of them, in any
 * case; the phone is searched with its prefix in front.
 */
final class SearchText {

  private static final String DETAILS = "/profile/userDetails";

  private final String wanted;

  SearchText(String wanted) {
    this.wanted = wanted.toLowerCase(Locale.ROOT);
  }

  boolean matches(StoredContact contact) {
    if (wanted.isEmpty()) {
      return true;
    }
    String phone = DETAILS + "/contact/phone";
    return Stream.of(
            contact.text(DETAILS + "/name"),
            contact.text(DETAILS + "/contact/email"),
            contact.text(phone + "/prefix") + contact.text(phone + "/number"))
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
