package io.github.filterspec.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.endpoint.CursorSource;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.PageCap;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.members.QueryParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of one query: which items each page has, and how the answer says what follows. */
final class PageAnswers {
  private static final int DEFAULT_SIZE = 100;
  private static final int BAD_REQUEST = 400;
  private static final String CURSOR = "after-";
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private final EndpointDefinition endpoint;
  private final Paging paging;
  private final List<JsonNode> items;
  private final int chosenSize;

  /**
   * Creates the pages.
   *
   * @param items the items of all pages
   * @param chosenSize the page size of the stub, or 0 if the stub has no page size
   */
  PageAnswers(EndpointDefinition endpoint, List<JsonNode> items, int chosenSize) {
    this.endpoint = endpoint;
    this.paging = endpoint.paging();
    this.items = items;
    this.chosenSize = chosenSize;
  }

  /**
   * A page.
   *
   * @param json the body of the answer
   * @param nextUrl the URL for the header {@code Link}, or null if the answer has no such header
   */
  record Answered(AnswerJson json, @Nullable String nextUrl) {}

  /** Checks that each item has a cursor, and that no two items have the same cursor. */
  static void checkCursors(RequestType<?> type, List<JsonNode> items) {
    Optional<CursorSource> source =
        type.endpoint().paging().cursor().filter(CursorSource::inLastItem);
    if (source.isEmpty()) {
      return;
    }
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode item : items) {
      JsonNode cursor = AnswerJson.find(source.get().path(), item);
      if (cursor.isMissingNode() || cursor.isNull() || !seen.add(cursor)) {
        throw new IllegalArgumentException(
            "The cursor of %s is the value %s of the last item, so each item must have another value there. An item has %s."
                .formatted(
                    type.type().getSimpleName(),
                    source.get().path(),
                    cursor.isMissingNode() || cursor.isNull()
                        ? "no value"
                        : "the same value as another item"));
      }
    }
  }

  /** Checks that the real API can have pages of the given size. */
  static void checkSize(RequestType<?> type, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("The page size is less than 1. Pass 1 or more.");
    }
    Paging paging = type.endpoint().paging();
    if (!isPaged(paging)) {
      throw new IllegalArgumentException(
          "%s has no paging, so all items are in one answer. Do not call pagesOf(…)."
              .formatted(type.type().getSimpleName()));
    }
  }

  private static boolean isPaged(Paging paging) {
    return paging.isByNumbers() || paging.isByOffsets() || paging.isByCursors();
  }

  /** Returns the number of the requested page; the first page has the number 1. */
  int pageNumber(Object query, RecordedRequest request) {
    QueryParts parts = parts(query);
    return from(parts, request) / size(parts) + 1;
  }

  /** Returns the requested page. */
  Answered answer(
      Object query,
      RecordedRequest request,
      Map<String, JsonNode> beside,
      Fault.@Nullable Kind fault) {
    QueryParts parts = parts(query);
    int size = size(parts);
    int from = from(parts, request);
    refuseBeyondCap(from, size);
    int start = Math.min(from, items.size());
    int end = Math.min(start + size, items.size());
    ArrayNode page = JsonNodeFactory.instance.arrayNode().addAll(items.subList(start, end));
    AnswerJson answer = new SuccessJson(endpoint).answer(page, beside);
    boolean more = end < items.size();
    paging
        .flag()
        .ifPresent(
            flag -> answer.put(flag.path(), BooleanNode.valueOf(flag.hasNext(true) == more)));
    int missing = fault == Fault.Kind.CHANGED_TOTAL ? items.size() + 1 : 0;
    paging
        .total()
        .ifPresent(path -> answer.put(path, LongNode.valueOf(Math.max(0, items.size() - missing))));
    int next = fault == Fault.Kind.REPEATED_CURSOR ? start : end;
    boolean follows = more || fault == Fault.Kind.REPEATED_CURSOR;
    String url = paging.isByUrls() && follows ? url(request, next / size) : null;
    paging
        .cursor()
        .filter(source -> !source.inLastItem())
        .ifPresent(source -> answer.put(source.path(), cursor(source, follows, next, start, url)));
    return new Answered(answer, paging.cursor().isEmpty() ? url : null);
  }

  private JsonNode cursor(
      CursorSource source, boolean follows, int next, int start, @Nullable String url) {
    if (paging.isByUrls()) {
      return url == null ? NullNode.getInstance() : TextNode.valueOf(url);
    }
    boolean toEmptyPage = source.mayRepeat() && paging.flag().isEmpty() && start < items.size();
    if (!follows && !toEmptyPage) {
      return NullNode.getInstance();
    }
    return switch (source.type()) {
      case TEXT -> TextNode.valueOf(CURSOR + next);
      case NUMBER -> LongNode.valueOf(next);
      case LIST -> JsonNodeFactory.instance.arrayNode().add(next);
    };
  }

  private static String url(RecordedRequest request, int pagesBefore) {
    return request
        .parts()
        .url()
        .newBuilder()
        .addQueryParameter(RecordedRequest.PAGE, String.valueOf(pagesBefore))
        .build()
        .toString();
  }

  private static QueryParts parts(Object query) {
    return QueryParts.of(query).orElseThrow();
  }

  private int size(QueryParts query) {
    if (!isPaged(paging)) {
      return Math.max(1, items.size());
    }
    OptionalInt asked = query.pageSize();
    OptionalInt known = asked.isPresent() ? asked : paging.usualPageSize();
    if (chosenSize == 0) {
      return known.orElse(DEFAULT_SIZE);
    }
    boolean counts =
        paging.isLastIfShorter() || (paging.total().isPresent() && paging.isByNumbers());
    if (known.isPresent()
        && (counts ? chosenSize != known.getAsInt() : chosenSize > asked.orElse(chosenSize))) {
      throw new IllegalStateException(
          "pagesOf(%d) does not fit the request: its pages have %d items. %s"
              .formatted(
                  chosenSize,
                  known.getAsInt(),
                  asked.isPresent()
                      ? "Remove pagesOf(…), or ask for pages of this size."
                      : "The spec says so with @LastPage(pageSize = …). Remove pagesOf(…)."));
    }
    return chosenSize;
  }

  /** Returns the number of items before the requested page. */
  private int from(QueryParts query, RecordedRequest request) {
    int size = size(query);
    if (paging.isByUrls()) {
      return cut(request.pagesBefore() * (long) size);
    }
    if (paging.isByCursors()) {
      return query.cursor().map(this::afterCursor).orElse(0);
    }
    long before = query.countBefore().orElse(0);
    return cut(paging.isByNumbers() ? before * size : before);
  }

  private static int cut(long number) {
    return (int) Math.min(number, Integer.MAX_VALUE / 2);
  }

  private int afterCursor(String cursor) {
    CursorSource source = paging.cursor().orElseThrow();
    if (source.inLastItem()) {
      List<String> known = new ArrayList<>();
      items.forEach(item -> known.add(text(AnswerJson.find(source.path(), item))));
      int at = known.indexOf(cursor);
      return at < 0 ? refuseCursor() : at + 1;
    }
    String digits =
        switch (source.type()) {
          case TEXT -> cursor.startsWith(CURSOR) ? cursor.substring(CURSOR.length()) : "";
          case NUMBER -> cursor;
          case LIST -> cursor.substring(1, cursor.length() - 1);
        };
    return digits.matches("[0-9]{1,9}") && Integer.parseInt(digits) <= items.size()
        ? Integer.parseInt(digits)
        : refuseCursor();
  }

  private static String text(JsonNode cursor) {
    return cursor.isArray() ? MAPPER.convertValue(cursor, List.class).toString() : cursor.asText();
  }

  private static int refuseCursor() {
    throw new RefusedRequestException(
        BAD_REQUEST, "The cursor does not come from an answer to this query.");
  }

  private void refuseBeyondCap(int from, int size) {
    PageCap cap = paging.cap().orElse(new PageCap(0, 0));
    if ((cap.pages() > 0 && from / size >= cap.pages())
        || (cap.items() > 0 && from >= cap.items())) {
      throw new RefusedRequestException(
          BAD_REQUEST,
          "The API delivers no more than %d %s of one query, as the spec says with @PageCap."
              .formatted(Math.max(cap.pages(), cap.items()), cap.pages() > 0 ? "pages" : "items"));
    }
  }
}
