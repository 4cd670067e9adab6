package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ItemIterator;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketFeedQuery;
import io.github.filterspec.runtime.tickets.TicketListQuery;
import io.github.filterspec.runtime.tickets.TicketsQuery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A position is a text that can be stored, and an iteration continues from it. */
class PositionTest {
  @AutoClose private final PagedDesk desk = new PagedDesk().has("a b", "c d", "e f");

  /** Page numbers until a page is empty, page numbers with a flag, and cursors. */
  static List<Query<Ticket>> queries() {
    return List.of(VIP, TicketListQuery.ALL, TicketFeedQuery.ALL);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void positionOfPageRequestsThePageAgain(Query<Ticket> query) {
    Page<Ticket> first = desk.client().page(query);
    Page<Ticket> second =
        desk.client()
            .items(query)
            .from(first.nextPosition().orElseThrow())
            .pages()
            .iterator()
            .next();

    assertThat(idsFrom(query, first.position().orElseThrow()))
        .containsExactly("a", "b", "c", "d", "e", "f");
    assertThat(idsFrom(query, second.position().orElseThrow())).containsExactly("c", "d", "e", "f");
    assertThat(second.position()).isEqualTo(first.nextPosition());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void pageOfFutureHasSamePositions(Query<Ticket> query) {
    Page<Ticket> page = desk.client().page(query);
    Page<Ticket> later = desk.client().pageAsync(query).join();

    assertThat(later.position()).isPresent().isEqualTo(page.position());
    assertThat(later.nextPosition()).isPresent().isEqualTo(page.nextPosition());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void failureContinuesAtPageThatFailed(Query<Ticket> query) {
    desk.failsOnceAtPage(2);
    ItemIterator<Ticket> items = desk.client().items(query).iterator();
    items.next();
    items.next();

    ApiException failure = catchThrowableOfType(ApiException.class, items::next);

    assertThat(failure.details().page()).hasValue(2);
    assertThat(idsFrom(query, failure.details().position().orElseThrow()))
        .containsExactly("c", "d", "e", "f");
  }

  @Test
  void failureOfFirstPageHasItsPosition() {
    desk.failsOnceAtPage(1);

    ApiException failure =
        catchThrowableOfType(ApiException.class, () -> desk.client().stream(VIP).count());

    assertThat(idsFrom(VIP, failure.details().position().orElseThrow())).hasSize(6);
  }

  @Test
  void failureOfSinglePageHasNoPosition() {
    desk.failsOnceAtPage(1);

    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> desk.client().page(VIP))
        .satisfies(failure -> assertThat(failure.details().position()).isEmpty());
  }

  @Test
  void lastPageHasNoNextPosition() {
    assertThat(desk.client().page(TicketListQuery.ALL.atPage(3)).nextPosition()).isEmpty();
    assertThat(desk.client().page(VIP.atPage(4)).nextPosition()).isEmpty();
  }

  @Test
  void positionReplacesPageOfQuery() {
    String second = desk.client().page(VIP.atPage(2)).position().orElseThrow();

    assertThat(idsFrom(VIP.atPage(3), second)).containsExactly("c", "d", "e", "f");
    assertThat(second).isEqualTo(desk.client().page(VIP).nextPosition().orElseThrow());
  }

  @Test
  void positionHasOnlyCharactersOfUrls() {
    assertThat(desk.client().page(TicketFeedQuery.ALL.atCursor("é/+?\u0001")).position())
        .hasValueSatisfying(text -> assertThat(text).matches("[A-Za-z0-9_-]+"));
  }

  @Test
  void positionContainsNeitherTokenNorFilter() {
    TicketsQuery secret = TicketsQuery.builder().tags("s3cret-tag").build();

    String position = desk.client().page(secret).position().orElseThrow();

    assertThat(decoded(position)).doesNotContain("s3cret", Desk.TOKEN);
  }

  /** A change of these texts makes the stored positions of all users invalid. */
  @Test
  void formatIsStable() {
    assertThat(desk.client().page(VIP).position()).contains("AdodzuDHZ-OGu1AERDjS__FuMb8Z0hc");
    assertThat(desk.client().page(TicketFeedQuery.ALL.atCursor("after-1")).position())
        .contains("ATlfON8PcGj8fu7Zt9YIzFVjYWZ0ZXItMc8zH8o");
  }

  @Test
  void pageThatWasNotAnsweredHasNoPosition() {
    assertThat(Page.withNext(List.of("a"), "next").position()).isEmpty();
    assertThat(Page.withNext(List.of("a"), "next").nextPosition()).isEmpty();
  }

  @Test
  void positionOfAnotherQueryIsRefused() {
    String position = desk.client().page(VIP).position().orElseThrow();

    assertRefused(TicketsQuery.builder().tags("other").build(), position, "another query");
    assertRefused(VIP.toBuilder().urgent().build(), position, "another query");
    assertRefused(TicketListQuery.ALL, position, "this query of GET tickets (TicketDesk)");
    assertThat(desk.requested()).hasSize(1);
  }

  @Test
  void firstPageCannotBeReachedFromQueryWithCursor() {
    String position = desk.client().page(TicketFeedQuery.ALL).position().orElseThrow();

    assertRefused(TicketFeedQuery.ALL.atCursor("s3cret"), position, "without a cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "page 3", "AQ", "AQ==", "é", "after-1", "AAAA\n"})
  void otherTextIsRefused(String text) {
    assertRefused(VIP, text, "The text is not a position, or it is damaged");
  }

  @Test
  void everyDamageIsRecognised() {
    String position = desk.client().page(TicketFeedQuery.ALL).nextPosition().orElseThrow();

    for (int at = 0; at < position.length(); at++) {
      char other = position.charAt(at) == 'A' ? 'B' : 'A';
      String damaged = position.substring(0, at) + other + position.substring(at + 1);
      assertRefused(TicketFeedQuery.ALL, damaged, "damaged");
      assertRefused(TicketFeedQuery.ALL, position.substring(0, at), "damaged");
    }
    assertRefused(TicketFeedQuery.ALL, position + "A", "damaged");
    assertRefused(TicketFeedQuery.ALL, position + "=", "damaged");
    assertRefused(TicketFeedQuery.ALL, " " + position, "damaged");
  }

  /** Bits of the last letter that mean nothing must not be changed either. */
  @Test
  void lastLetterIsChecked() {
    String position = desk.client().page(VIP).position().orElseThrow();
    String start = position.substring(0, position.length() - 1);

    for (char letter :
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
      if (!position.endsWith(String.valueOf(letter))) {
        assertRefused(VIP, start + letter, "damaged");
      }
    }
  }

  @Test
  void newerFormatIsRefused() throws NoSuchAlgorithmException {
    byte[] newer = Base64.getUrlDecoder().decode(desk.client().page(VIP).position().orElseThrow());
    newer[0] = 2;
    byte[] content = Arrays.copyOf(newer, newer.length - 4);
    System.arraycopy(
        MessageDigest.getInstance("SHA-256").digest(content), 0, newer, content.length, 4);

    assertRefused(
        VIP,
        Base64.getUrlEncoder().withoutPadding().encodeToString(newer),
        "The position has the format 2, but this version of filterspec-runtime knows only format 1");
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> desk.client().items(VIP).from(null));
  }

  private void assertRefused(Query<Ticket> query, String position, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.client().items(query).from(position))
        .withMessageContaining(reason)
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("after-1", "s3cret"));
  }

  private List<String> idsFrom(Query<Ticket> query, String position) {
    return desk.client().items(query).from(position).stream().map(Ticket::id).toList();
  }

  private static String decoded(String position) {
    return new String(Base64.getUrlDecoder().decode(position), StandardCharsets.ISO_8859_1);
  }
}
