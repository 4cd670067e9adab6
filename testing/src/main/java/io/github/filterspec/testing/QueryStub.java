package io.github.filterspec.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pages with which the fake API answers a query.
 *
 * @param <T> the type of the items
 */
public final class QueryStub<T> extends Stub<QueryStub<T>> {
  private final Map<Integer, Fault> faultsOfPages = new HashMap<>();
  private int pageSize;
  private Function<Object, List<JsonNode>> source = query -> List.of();

  QueryStub(
      RequestType<?> type, ItemJson items, @Nullable Object expected, Predicate<Object> condition) {
    super(type, items, expected, condition);
  }

  /**
   * Answers with items. Without a call of an {@code answer} method, the fake API answers with no
   * items.
   *
   * @param answer the items of all pages, which Jackson writes as JSON
   * @return this stub
   */
  @SafeVarargs
  public final QueryStub<T> answer(T... answer) {
    List<JsonNode> all = new ArrayList<>();
    for (T item : answer) {
      all.add(items.json(item));
    }
    return answerAll(all);
  }

  /**
   * Answers with items.
   *
   * @param answer the items of all pages, which Jackson writes as JSON
   * @return this stub
   */
  public QueryStub<T> answer(Collection<? extends T> answer) {
    return answerAll(items.json(List.copyOf(answer)));
  }

  /**
   * Answers with items that are given as JSON.
   *
   * @param answer the JSON of each item
   * @return this stub
   * @throws IllegalArgumentException if a text is not JSON
   */
  public QueryStub<T> answerJson(String... answer) {
    return answerAll(items.parsed(answer));
  }

  private QueryStub<T> answerAll(List<JsonNode> answer) {
    PageAnswers.checkCursors(type, answer);
    synchronized (items) {
      source = query -> answer;
    }
    return this;
  }

  /**
   * Answers with the items that match the query. The query is evaluated in memory, as the generated
   * method {@code matches} does.
   *
   * @param all the items of the fake API
   * @return this stub
   * @throws IllegalArgumentException if the query has no method {@code matches}, because no member
   *     of its spec has {@code @Compares}
   */
  public QueryStub<T> answerFrom(Collection<? extends T> all) {
    List<T> copy = List.copyOf(all);
    PageAnswers.checkCursors(type, items.json(copy));
    Matching matching = Matching.of(type);
    synchronized (items) {
      source =
          query -> items.json(copy.stream().filter(item -> matching.test(query, item)).toList());
    }
    return this;
  }

  /**
   * Sets the page size. Without this call, a page has as many items as the request asks for, or as
   * the spec says, or 100 items.
   *
   * @param size the number of items on each page except the last page, 1 or more
   * @return this stub
   * @throws IllegalArgumentException if the size is less than 1, or if the real API has pages of
   *     another size, as the spec says
   */
  public QueryStub<T> pagesOf(int size) {
    PageAnswers.checkSize(type, size);
    synchronized (items) {
      pageSize = size;
    }
    return this;
  }

  /**
   * Answers the request for one page with a failure. The failure is used once.
   *
   * @param page the number of the page: 1 for the first page, even if the API counts from 0 or has
   *     cursors
   * @param fault the failure
   * @return this stub
   * @throws IllegalArgumentException if the number is less than 1
   */
  public QueryStub<T> failPage(int page, Fault fault) {
    if (page < 1) {
      throw new IllegalArgumentException("The first page is page 1. Pass 1 or more.");
    }
    synchronized (items) {
      faultsOfPages.put(page, fault);
    }
    return this;
  }

  @Override
  Optional<Fault> nextFault(Object request, RecordedRequest recorded) {
    Fault ofPage = faultsOfPages.remove(pages(request).pageNumber(request, recorded));
    return ofPage != null ? Optional.of(ofPage) : super.nextFault(request, recorded);
  }

  private PageAnswers pages(Object request) {
    return new PageAnswers(type.endpoint(), source.apply(request), pageSize);
  }

  @Override
  FakeAnswer answer(Object request, RecordedRequest recorded, Fault.@Nullable Kind fault) {
    PageAnswers.Answered page = pages(request).answer(request, recorded, beside, fault);
    FakeAnswer answer = FakeAnswer.json(200, page.json().json().toString());
    return page.nextUrl() == null
        ? answer
        : answer.with("Link", "<%s>; rel=\"next\"".formatted(page.nextUrl()));
  }
}
