package desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.filterspec.testing.FakeApiExtension;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TicketsTest {
  private static final Ticket INVOICE =
      new Ticket("t1", "Invoice", Instant.parse("2026-06-01T08:00:00Z"));

  @RegisterExtension final FakeApiExtension api = FakeApiExtension.of(HelpDeskApi.API);

  @Test
  void theTicketsOfAllPagesAreRead() {
    TicketsQuery query = TicketsQuery.builder().unread().tags("billing").build();
    api.on(query).pagesOf(1).answer(INVOICE, INVOICE);

    assertEquals(List.of(INVOICE, INVOICE), api.client().stream(query).toList());
  }

  @Test
  void theBodyIsTheOneInTheDocumentation() {
    assertEquals(
        """
        {"active":["tags"],"tags":["billing"],"unread":false,"opened":{"since":"","until":""},"page":0}""",
        TicketsQuery.builder().tags("billing").build().toJson());
  }
}
