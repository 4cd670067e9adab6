package desk;

import io.github.filterspec.runtime.ApiClient;

/** Prints a query, and sends it if there is a token. */
public class Main {
  public static void main(String[] args) {
    TicketsQuery query = TicketsQuery.builder().unread().tags("billing").build();
    System.out.println(query);
    // {"active":["tags","unread"],"tags":["billing"],"unread":true,
    //  "opened":{"since":"","until":""},"page":0}

    String token = System.getenv("DESK_TOKEN");
    if (token == null) {
      System.out.println("To send the query, set DESK_TOKEN.");
      return;
    }
    try (ApiClient client =
        ApiClient.builder(HelpDesk.class, "https://desk.example.com").token(token).build()) {
      for (Ticket ticket : client.items(query)) {
        System.out.println(ticket.title());
      }
    }
  }
}
