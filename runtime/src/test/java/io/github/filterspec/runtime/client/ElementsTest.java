package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.filterspec.runtime.tickets.Status;
import io.github.filterspec.runtime.tickets.TicketElementsQuery;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several values of one parameter in a URL. */
class ElementsTest {
  private static final TicketElementsQuery ALL_FORMS =
      TicketElementsQuery.builder()
          .tag("red", "a&b=c")
          .size(3, 1)
          .status(Status.DONE, Status.OPEN)
          .ids(9L, -7L)
          .fields("id", "name")
          .build();

  @AutoClose private final Desk desk = new Desk();

  @Test
  void elementsAreWrittenInTheFormOfTheSpec() throws InterruptedException {
    desk.answersTickets();

    desk.client().page(ALL_FORMS);

    assertThat(desk.takeRequest().getTarget())
        .isEqualTo(
            "/tickets?tag=a%26b%3Dc&tag=red&size%5B%5D=3&size%5B%5D=1&status=DONE%2COPEN"
                + "&ids=9%2C-7&fields=id%20%7C%20name");
  }

  @Test
  void unsetMembersAreNotInTheUrl() throws InterruptedException {
    desk.answersTickets();

    desk.client().page(TicketElementsQuery.builder().tag("red").build());

    assertThat(desk.takeRequest().getTarget()).isEqualTo("/tickets?tag=red");
  }

  @Test
  void jsonContainsArraysAndJoinedTexts() {
    assertThat(ALL_FORMS.toJson())
        .isEqualTo(
            "{\"tag\":[\"a&b=c\",\"red\"],\"size\":[3,1],\"status\":\"DONE,OPEN\",\"ids\":\"9,-7\",\"fields\":\"id | name\"}");
    assertThat(TicketElementsQuery.fromJson(ALL_FORMS.toJson())).isEqualTo(ALL_FORMS);
  }

  @Test
  void joinedElementsAreReadWithTheirType() {
    TicketElementsQuery read =
        TicketElementsQuery.fromJson("{\"ids\":\"12,0\",\"status\":\"OPEN\"}");

    assertThat(read.ids()).containsExactly(12L, 0L);
    assertThat(read.describe()).isEqualTo("status is \"OPEN\", and ids is [12, 0]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"1,\"",
        "\"1, 2\"",
        "\"01\"",
        "\"1,x\"",
        "[1]",
        "1",
        "\"1e2\"",
        "\"[1]\""
      })
  void textThatIsNotAListOfNumbersIsRejected(String ids) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketElementsQuery.fromJson("{\"ids\":" + ids + "}"))
        .withMessageStartingWith("TicketElementsQuery: the field ids");
  }

  @Test
  void elementWithTheSeparatorIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketElementsQuery.builder().fields("id", "a | b"))
        .withMessageStartingWith("fields: the value has an element");
  }

  @Test
  void mapOfParametersIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TicketElementsQuery.builder().tag("red").build().parameters())
        .withMessage(
            "The URL can contain several parameters with the name tag, but a map can contain only one of them.");
  }
}
