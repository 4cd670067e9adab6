package io.github.filterspec.sample.sandbox.botpenguin;

/**
 * Whether a contact is in the answer: every active rule holds, and so do the two parameters.
 *
 * <p>Documented: {@code searchText} and {@code isContact} need no key. That active keys combine
 * with AND is what every sign says; the page does not.
 */
final class ContactMatcher {

  private final InboxBody body;
  private final SearchText search;
  private final boolean confirmedOnly;

  ContactMatcher(InboxBody body) {
    this.body = body;
    this.search = new SearchText(body.json().path("searchText").textValue());
    this.confirmedOnly = body.json().path("isContact").booleanValue();
  }

  boolean matches(StoredContact contact) {
    return (!confirmedOnly || contact.flag("/isContact"))
        && search.matches(contact)
        && body.filters().matches(contact);
  }
}
