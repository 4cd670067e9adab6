package desk;

import io.github.filterspec.runtime.ApiClient;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class TicketReport {
  private final ApiClient client;

  public TicketReport(ApiClient client) {
    this.client = client;
  }

  public List<String> ids(String tag) {
    return client.stream(TicketsQuery.builder().tags(tag).build()).map(Ticket::id).toList();
  }
}
