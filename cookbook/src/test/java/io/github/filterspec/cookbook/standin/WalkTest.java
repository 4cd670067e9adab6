package io.github.filterspec.cookbook.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.Query;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The walks that every vendor must allow. A vendor's test extends this class.
 *
 * @param <T> the type of the items
 */
public abstract class WalkTest<T> {

  /** Returns a stand-in with items that have the numbers from 1. */
  protected abstract StandIn standIn(int items);

  /** Returns a client for the vendor. */
  protected abstract ApiClient.Builder client(String url);

  /** Returns the query, with pages of {@link #pageSize} items. */
  protected abstract Query<T> query();

  /** Returns the page size of the query. */
  protected int pageSize() {
    return 3;
  }

  /** Returns the number of an item. */
  protected abstract int number(T item);

  @Test
  void walkHasEveryItemOnce() {
    int items = 2 * pageSize() + 1;

    assertThat(walk(items)).isEqualTo(numbers(items));
  }

  @Test
  void walkEndsAfterFullPages() {
    int items = 2 * pageSize();

    assertThat(walk(items)).isEqualTo(numbers(items));
  }

  @Test
  void oneItemIsOnePage() {
    assertThat(walk(1)).isEqualTo(numbers(1));
  }

  @Test
  void emptyResultHasNoItems() {
    assertThat(walk(0)).isEmpty();
  }

  @Test
  void walkContinuesAfterAPageThatFailed() {
    try (StandIn server = standIn(2 * pageSize() + 1);
        ApiClient client = client(server.url()).maxAttempts(1).build()) {
      server.fail(2);
      List<Integer> seen = new ArrayList<>();
      Iterator<T> items = client.items(query()).iterator();

      assertThatThrownBy(() -> items.forEachRemaining(item -> seen.add(number(item))))
          .isInstanceOfSatisfying(
              ApiException.class,
              failure -> {
                assertThat(seen).isEqualTo(numbers(pageSize()));
                String position = failure.details().position().orElseThrow();
                client.items(query()).from(position).forEach(item -> seen.add(number(item)));
              });
      assertThat(seen).isEqualTo(numbers(2 * pageSize() + 1));
      assertThat(server.refusals()).isEmpty();
    }
  }

  @Test
  void answerThatContradictsItselfIsAnError() {
    try (StandIn server = standIn(2 * pageSize() + 1);
        ApiClient client = client(server.url()).build()) {
      server.contradict();

      assertThatThrownBy(() -> client.items(query()).forEach(this::number))
          .isInstanceOf(ApiProtocolException.class);
    }
  }

  private List<Integer> walk(int items) {
    try (StandIn server = standIn(items);
        ApiClient client = client(server.url()).build()) {
      List<Integer> seen = new ArrayList<>();
      client.items(query()).forEach(item -> seen.add(number(item)));
      assertThat(server.refusals()).isEmpty();
      return seen;
    }
  }

  /** Returns the first requests of a walk, as the cookbook shows them. */
  public String shownRequests() {
    try (StandIn server = standIn(pageSize() + 1);
        ApiClient client = client(server.url()).build()) {
      client.items(query()).forEach(this::number);
      return server.requests().stream()
          .limit(2)
          .map(Request::shown)
          .collect(Collectors.joining("\n\n"));
    }
  }

  private static List<Integer> numbers(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }
}
