package io.github.filterspec.cookbook.monday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.cookbook.monday.BoardItems.Item;
import io.github.filterspec.cookbook.monday.BoardItems.Variables;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.Credentials;
import org.junit.jupiter.api.Test;

/** The items of a board are read to the end. */
public final class MondayTest extends WalkTest<Item> {
  /** The first example of the page "Items page", with the board and the limit as variables. */
  private static final String EXAMPLE =
      """
      {"query":"query ($board: ID!, $limit: Int, $cursor: String) { boards(ids: [$board]) { items_page(limit: $limit, cursor: $cursor) { cursor items { id name } } } }","variables":{"board":1234567890,"limit":3}}""";

  @Override
  protected MondayStandIn standIn(int items) {
    return new MondayStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Monday.class, url).signIn(Credentials.key("eyJhbGciOiJIUzI1"));
  }

  @Override
  protected BoardItemsQuery query() {
    return BoardItemsQuery.builder().variables(new Variables(1_234_567_890)).limit(3).build();
  }

  @Override
  protected int number(Item item) {
    return Integer.parseInt(item.id());
  }

  @Test
  void errorsWithTheStatus200AreAnError() {
    try (StandIn server = standIn(7);
        ApiClient client = client(server.url()).build()) {
      BoardItemsQuery other = query().toBuilder().variables(new Variables(1)).build();

      assertThatThrownBy(() -> client.page(other))
          .isInstanceOfSatisfying(
              ApiErrorException.class,
              error -> {
                assertThat(error.code()).contains("InvalidBoardIdException");
                assertThat(error.apiMessage()).contains("no such board");
              });
    }
  }

  @Test
  void documentedBodyIsReadAndWrittenBackEqual() {
    assertThat(BoardItemsQuery.fromJson(EXAMPLE)).isEqualTo(query());
    assertThat(query().toJson()).isEqualTo(EXAMPLE);
  }
}
