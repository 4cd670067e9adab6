package kept;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls everything that is generated, and returns what it sees. */
public final class Use {
  private Use() {}

  /** Uses the generated types. The server answers every request with the same page. */
  public static List<String> run(String url) {
    List<String> seen = new ArrayList<>();
    ContactsFilter stored =
        ContactsFilter.builder()
            .tags("vip", "new")
            .owner("ada")
            .seen(TimeRange.since(Instant.parse("2026-06-01T00:00:00Z")))
            .replies(3)
            .rules(new Rule("age", Level.HIGH, 0, List.of()))
            .attributes(Map.of("city", "Lima"))
            .online()
            .build();
    seen.add(stored.toJson());
    seen.add(stored.describe());
    seen.add(stored.activeKeys().toString());
    seen.add(String.valueOf(ContactsFilter.fromJson(stored.toJson()).equals(stored)));
    seen.add(stored.rules() + " " + stored.seen() + " " + stored.online());
    ContactSearchQuery query =
        ContactSearchQuery.builder().filters(stored).sort("name").limit(2).build();
    seen.add(query.atPage(2).toJson());
    seen.add(query.fieldsSet().toString());
    seen.add(query.toBuilder().without(ContactSearchQuery.Field.RULES).build().toJson());
    FeedQuery feed = FeedQuery.builder().team("a/b").locale("es").name("Ada").build();
    seen.add(feed.parameters().toString());
    seen.add(feed.atCursor("c1").parameters().toString());
    PeopleFilter people =
        PeopleFilter.name("Ada", "Grace").or(PeopleFilter.everybody()).and(PeopleFilter.name("Alan"));
    seen.add(people.toJson());
    seen.add(people.describe());
    seen.add(String.valueOf(PeopleFilter.fromJson(people.toJson()).equals(people)));
    PeopleFilter unknown = PeopleFilter.fromJson("{\"or\":[{\"and\":[{\"type\":\"new\",\"x\":1}]}]}");
    seen.add(unknown.unknownConditions() + " " + unknown.toJson());
    try (ApiClient client = ApiClient.builder(Desk.class, url).token("token").build()) {
      Page<Contact> page = client.page(query);
      seen.add(page.items() + " " + page.hasNextPage());
      seen.add(client.next(query, page).map(ContactSearchQuery::page).toString());
      seen.add(client.stream(feed).limit(3).toList().toString());
      seen.add(client.send(CloseCommand.builder().ids("1", "2").reason("done").build()).toString());
    }
    return seen;
  }
}
