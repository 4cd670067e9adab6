package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketLabelsQuery;
import io.github.filterspec.runtime.tickets.TicketMetadataQuery;
import java.time.LocalDate;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters of the URL whose names are given by callers. */
class CustomParamTest {
  private static final TicketMetadataQuery SHOP =
      TicketMetadataQuery.builder()
          .owner("ada")
          .meta("shop", "a&b=c")
          .meta("für", "+")
          .atLeast("SIZE", 3)
          .day("due", LocalDate.of(2026, 6, 1))
          .build();

  @AutoClose private final Desk desk = new Desk();

  @Test
  void parametersAreInTheOrderOfTheirNames() throws InterruptedException {
    desk.answersTickets();

    desk.client().page(SHOP);

    assertThat(desk.takeRequest().getTarget())
        .isEqualTo(
            "/tickets?meta%5Bowner%5D=ada&meta%5Bf%C3%BCr%5D=%2B&meta%5Bshop%5D=a%26b%3Dc"
                + "&cf_SIZE.min=3&due_on=2026-06-01");
  }

  @Test
  void valuesCanBeRead() {
    assertThat(SHOP.meta()).containsExactly(Map.entry("für", "+"), Map.entry("shop", "a&b=c"));
    assertThat(SHOP.atLeast()).containsExactly(Map.entry("SIZE", 3));
    assertThat(TicketMetadataQuery.builder().owner("ada").build().meta()).isEmpty();
    assertThat(SHOP.parameters())
        .containsEntry("meta[shop]", "a&b=c")
        .containsEntry("cf_SIZE.min", "3");
  }

  @Test
  void secondValueOfANameReplacesTheFirst() {
    assertThat(SHOP.toBuilder().meta("shop", "z").build().meta())
        .containsExactly(Map.entry("für", "+"), Map.entry("shop", "z"));
  }

  @Test
  void missingValueChangesNothing() {
    assertThat(
            SHOP.toBuilder()
                .metaIfPresent("shop", null)
                .metaIfPresent("x", " ")
                .atLeastIfPresent("SIZE", null)
                .build())
        .isEqualTo(SHOP);
    assertThat(SHOP.toBuilder().metaIfPresent("shop", "z").build().meta())
        .containsEntry("shop", "z");
  }

  @Test
  void withoutClearsAllNames() {
    assertThat(SHOP.toBuilder().without(TicketMetadataQuery.Field.META).build().toJson())
        .isEqualTo("{\"meta[owner]\":\"ada\",\"cf_SIZE.min\":3,\"due_on\":\"2026-06-01\"}");
  }

  @Test
  void jsonHasTheParametersAndIsReadBack() {
    assertThat(SHOP.toJson())
        .isEqualTo(
            "{\"meta[owner]\":\"ada\",\"meta[für]\":\"+\",\"meta[shop]\":\"a&b=c\",\"cf_SIZE.min\":3,\"due_on\":\"2026-06-01\"}");
    assertThat(TicketMetadataQuery.fromJson(SHOP.toJson())).isEqualTo(SHOP);
    assertThat(SHOP.describe())
        .isEqualTo(
            "owner is \"ada\", and meta is {\"für\": \"+\", \"shop\": \"a&b=c\"}, and at least is {\"SIZE\": 3}, and day is {\"due\": 2026-06-01}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"meta[SHOP]", "meta[shop", "meta[]", "meta", "cf_.min", "secret"})
  void jsonWithAnotherNameIsRefused(String field) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketMetadataQuery.fromJson("{\"" + field + "\":\"1\"}"))
        .withMessageStartingWith(
            "TicketMetadataQuery: the JSON has fields that are not in the spec");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"meta[shop]\":7}",
        "{\"meta[shop]\":\"\"}",
        "{\"meta[shop]\":\"a;b\"}",
        "{\"meta[shop]\":null}"
      })
  void jsonWithAnotherValueIsRefused(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketMetadataQuery.fromJson(json))
        .withMessageStartingWith("TicketMetadataQuery: the field meta[{name}] ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHOP", "shop] ", "a]=1&meta[b", "toolonganame", "\n"})
  void nameThatDoesNotMatchIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketMetadataQuery.builder().meta(name, "1"))
        .withMessageMatching(
            "meta: the name (does not match \\[a-z_ü]\\{1,9}|is blank)\\. Pass another name\\.");
  }

  @Test
  void nameOfAnotherParameterIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketMetadataQuery.builder().meta("owner", "1"))
        .withMessage(
            "meta: the name is the name of another parameter of the spec. Pass another name.");
  }

  @Test
  void valueIsChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketMetadataQuery.builder().meta("shop", " "))
        .withMessageStartingWith("meta: the value is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketMetadataQuery.builder().meta("shop", "secret;"))
        .withMessageStartingWith("meta: the value does not match [^;]+");
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without null checks passes null
  void nullIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> TicketMetadataQuery.builder().meta(null, "1"))
        .withMessageStartingWith("meta: null was passed");
    assertThatNullPointerException()
        .isThrownBy(() -> TicketMetadataQuery.builder().meta("shop", null))
        .withMessageStartingWith("meta: null was passed");
  }

  @Test
  void namesArePartOfEqualityAndPositions() {
    desk.answersTickets("t1").answersTickets("t1");
    TicketMetadataQuery other = SHOP.toBuilder().meta("more", "1").build();

    Page<Ticket> page = desk.client().page(SHOP);

    assertThat(other).isNotEqualTo(SHOP).doesNotHaveSameHashCodeAs(SHOP);
    assertThat(page.position()).isNotEqualTo(desk.client().page(other).position());
  }

  @Test
  void parametersAreInTheUrlOfARequestWithABody() throws InterruptedException {
    desk.answersTickets("t1").answersTickets();
    TicketLabelsQuery query =
        TicketLabelsQuery.builder().kind("bug").label("area", "ui").label("kind", "x").build();

    assertThat(desk.client().items(query)).hasSize(1);

    RecordedRequest sent = desk.takeRequest();
    assertThat(sent.getTarget()).isEqualTo("/tickets/labels?page=1&area=ui&kind=x");
    assertThat(Desk.body(sent)).isEqualTo("{\"kind\":\"bug\"}");
    assertThat(desk.takeRequest().getTarget()).isEqualTo("/tickets/labels?page=2&area=ui&kind=x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketLabelsQuery.builder().label("page", "2"))
        .withMessageStartingWith("label: the name is the name of another parameter");
  }
}
