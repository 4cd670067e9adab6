package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.server.Refusal;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The body of a request to {@code POST /inbox/users}.
 *
 * <p>Documented: all fields of the page are required, and a filter counts only if its key is listed
 * in {@code applicableFilters}; {@code searchText} and {@code isContact} need no key. Our choice:
 * active keys combine with AND, which every example suggests; an unknown key is a 400, as is a key
 * whose field is missing.
 */
final class InboxBody {
  private final ActiveFilters filters;
  private final SearchText search;
  private final boolean confirmedOnly;
  private final int page;

  /**
   * Reads a body that has the right shape.
   *
   * @throws Refusal 400 if a key is unknown or its field is missing
   */
  InboxBody(JsonNode json) {
    this.filters = ActiveFilters.of(json);
    this.search = new SearchText(json.path("searchText").textValue());
    this.confirmedOnly = json.path("isContact").booleanValue();
    this.page = json.path("page").intValue();
  }

  int page() {
    return page;
  }

  boolean matches(StoredContact contact) {
    return (!confirmedOnly || contact.flag("/isContact"))
        && search.matches(contact)
        && filters.matches(contact);
  }

  /**
   * The search in names, e-mail addresses and phone numbers.
   *
   * <p>Documented: these three fields, and {@code ""} for all contacts. Our choice: one of the
   * fields contains the text, in upper or lower case; a phone number starts with its prefix.
   */
  private static final class SearchText {
    private static final String DETAILS = "/profile/userDetails";
    private static final String PHONE = DETAILS + "/contact/phone";

    private final String wanted;

    private SearchText(String wanted) {
      this.wanted = wanted.toLowerCase(Locale.ROOT);
    }

    private boolean matches(StoredContact contact) {
      return wanted.isEmpty()
          || Stream.of(
                  contact.text(DETAILS + "/name"),
                  contact.text(DETAILS + "/contact/email"),
                  contact.text(PHONE + "/prefix") + contact.text(PHONE + "/number"))
              .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
  }
}
