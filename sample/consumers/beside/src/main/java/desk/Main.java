package desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import org.mapstruct.factory.Mappers;

/** Maps a search to a query, and reads an item. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws JsonProcessingException {
    Search search = new Search(List.of("vip"), List.of(new RuleRecord("status", "open")));

    expect(
        """
        {"active":["tags","rules"],"tags":["vip"],"rules":[{"field":"status","value":"open"}],\
        "unread":false,"page":1}\
        """,
        Mappers.getMapper(SearchMapper.class).toQuery(search).toJson());
    Ticket ticket =
        (Ticket) new ObjectMapper().readValue("{\"id\":\"a\"}", TicketsService.ENDPOINT.item());
    expect("a", ticket.getId());
  }

  private static void expect(Object expected, Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw new AssertionError("expected " + expected + "\n but was " + actual);
    }
  }
}
