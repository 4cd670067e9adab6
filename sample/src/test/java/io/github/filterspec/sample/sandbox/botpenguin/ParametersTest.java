package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parameters without a key: search, page, confirmed contacts. */
final class ParametersTest {

  private static final RawBody NEUTRAL = RawBody.neutral();

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final RawClient client = new RawClient(sandbox);

  @Test
  void isContactKeepsConfirmedContactsOnly() {
    List<JsonNode> confirmed = client.everything(NEUTRAL.with("isContact", "true"));

    assertThat(confirmed).hasSize(1_000).allMatch(c -> c.path("isContact").booleanValue());
    assertThat(client.count(NEUTRAL)).isEqualTo(1_200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zoë", "zOË", "ë ", "Lovelace", "ŁUKASZ", "美咲"})
  void searchFindsNamesInAnyCase(String text) {
    assertThat(client.everything(search(text)))
        .hasSizeBetween(1, 300)
        .allMatch(
            contact ->
                name(contact).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
  }

  @Test
  void searchFindsEmails() {
    JsonNode somebody = confirmedOnes().get(0);
    String email = somebody.at("/profile/userDetails/contact/email").textValue();

    assertThat(client.everything(search(email.toUpperCase(Locale.ROOT)))).containsExactly(somebody);
  }

  @Test
  void searchFindsPhonesWithAndWithoutPrefix() {
    JsonNode somebody = confirmedOnes().get(0);
    JsonNode phone = somebody.at("/profile/userDetails/contact/phone");
    String number = phone.path("number").textValue();

    assertThat(client.everything(search(number))).containsExactly(somebody);
    assertThat(client.everything(search(phone.path("prefix").textValue() + number)))
        .containsExactly(somebody);
  }

  @Test
  void otherTextFindsNoContact() {
    assertThat(client.post(search("nobody is called that")).data()).isEmpty();
  }

  @Test
  void pagesHaveFiftyContacts() {
    RawBody interacted = NEUTRAL.with("userInteracted", "true").active("userInteracted");
    int total = client.count(interacted);

    assertThat(client.post(interacted).data()).hasSize(50);
    assertThat(client.post(interacted.page(total / 50 + 1)).data()).hasSize(total % 50);
  }

  @Test
  void everyContactIsOnOnePage() {
    List<JsonNode> all = client.everything(NEUTRAL);

    assertThat(new HashSet<>(all)).hasSize(all.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 1_000, Integer.MAX_VALUE})
  void pagesPastTheEndAreEmpty(int page) {
    assertThat(client.post(NEUTRAL.page(page)).data()).isEmpty();
  }

  @Test
  void contactsAreSortedByTimeAndId() {
    Comparator<JsonNode> byCreation = Comparator.comparing(c -> c.path("createdAt").textValue());

    assertThat(client.everything(NEUTRAL))
        .isSortedAccordingTo(byCreation.reversed().thenComparing(c -> c.path("_id").textValue()));
  }

  private static RawBody search(String text) {
    return NEUTRAL.with("searchText", "\"" + text + "\"");
  }

  private static List<JsonNode> confirmedOnes() {
    return client.post(NEUTRAL.with("isContact", "true")).data();
  }

  private static String name(JsonNode contact) {
    return contact.at("/profile/userDetails/name").textValue();
  }
}
