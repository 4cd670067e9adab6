package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.server.Refusal;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The body of a request to the endpoint {@code POST /inbox/users}.
 *
 * <p>BotPenguin documents that a filter is active only if {@code applicableFilters} contains the
 * key of the filter. The fields {@code searchText} and {@code isContact} need no key in {@code
 * applicableFilters}. This is our own decision, which all examples of the vendor suggest: a contact
 * must match all active filters.
 */
final class InboxBody {
  private final ActiveFilters filters;
  private final SearchText search;
  private final boolean confirmedOnly;
  private final int page;

  /**
   * Reads a body that {@link InboxFields} has checked.
   *
   * @throws Refusal if a key is unknown, or if the field that belongs to a key is missing (status
   *     400)
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
   * <p>BotPenguin documents that the empty search text {@code ""} selects all contacts. This is our
   * own decision: the search ignores the case of letters.
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
