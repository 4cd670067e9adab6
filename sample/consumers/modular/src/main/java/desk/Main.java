package desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.testing.FakeApi;
import java.util.List;
import java.util.Objects;

/** Writes a query, reads a stored one, and runs it against a fake API. */
public final class Main {
  private static final TicketsFilter UNREAD = TicketsFilter.builder().unread().tags("vip").build();

  private Main() {}

  public static void main(String[] args) throws JsonProcessingException {
    expect(true, Main.class.getModule().isNamed());
    aQueryIsWritten();
    jacksonWritesAndReadsAFilterInAModel();
    theClientReadsItems();
  }

  private static void aQueryIsWritten() {
    expect(
        "{\"active\":[\"tags\",\"unread\"],\"page\":1,\"tags\":[\"vip\"],\"unread\":true}",
        TicketSearchQuery.builder().filters(UNREAD).build().toJson());
  }

  private static void jacksonWritesAndReadsAFilterInAModel() throws JsonProcessingException {
    View view = new View("mine", UNREAD);
    String json =
        "{\"name\":\"mine\",\"filter\":{\"active\":[\"tags\",\"unread\"],\"tags\":[\"vip\"],\"unread\":true}}";

    expect(json, new ObjectMapper().writeValueAsString(view));
    expect(view, new ObjectMapper().readValue(json, View.class));
  }

  private static void theClientReadsItems() {
    TicketSearchQuery query = TicketSearchQuery.builder().unread().build();
    try (FakeApi api = FakeApi.start(HelpDeskApi.API)) {
      api.on(query).answer(new Ticket("a"));

      expect(List.of(new Ticket("a")), api.client().page(query).items());
      expect(List.of(query), api.requests(TicketSearchQuery.class));
      api.verify();
    }
  }

  private static void expect(Object expected, Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw new AssertionError("expected " + expected + "\n but was " + actual);
    }
  }
}
