package io.github.filterspec.cookbook.graph;

import static io.github.filterspec.cookbook.graph.DirectoryFilter.displayName;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.cookbook.graph.Users.Found;
import io.github.filterspec.cookbook.graph.Users.User;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import org.junit.jupiter.api.Test;

/** The users of a tenant are read to the end. */
public final class GraphTest extends WalkTest<User> {

  @Override
  protected GraphStandIn standIn(int items) {
    return new GraphStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Graph.class, url).token("eyJ0eXAi");
  }

  @Override
  protected UsersQuery query() {
    return UsersQuery.builder()
        .filter(displayName().startsWith("A+B"))
        .select("id", "displayName")
        .top(3)
        .build();
  }

  @Override
  protected int number(User item) {
    return Integer.parseInt(item.id());
  }

  @Test
  void countIsReadWithThePage() {
    try (StandIn server = standIn(7);
        ApiClient client = client(server.url()).build()) {
      assertThat(client.page(query()).info(Found.class)).isEqualTo(new Found(7L));
    }
  }
}
