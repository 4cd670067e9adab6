package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.answer.AnswerReader.Answer;
import io.github.filterspec.runtime.endpoint.CursorSource;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.failure.CallFailure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reader that finds out whether another page follows. If an answer does not say whether another
 * page follows, the reader throws an exception.
 */
final class PageReader {
  private final EndpointDefinition endpoint;
  private final Answer answer;

  PageReader(EndpointDefinition endpoint, Answer answer) {
    this.endpoint = endpoint;
    this.answer = answer;
  }

  /** Returns a page that contains the given items. */
  Page<Object> page(ReadData data) {
    Paging paging = endpoint.paging();
    Optional<CursorSource> cursor = paging.cursor();
    if (cursor.isPresent()) {
      return byCursor(data, cursor.get());
    }
    boolean empty = data.elements() == 0;
    if (paging.total().isPresent()) {
      PageFacts facts = new PageFacts(total(paging.total().get()), null);
      return flagged(data.list(facts), !empty);
    }
    if (paging.flag().isPresent()) {
      return flagged(data.list(PageFacts.NONE), hasNext(named(paging.flag().get()), empty));
    }
    Optional<EndFlag> flag = found("");
    List<Object> items = data.list(facts(flag));
    return paging.isByNumbers() || paging.isByOffsets()
        ? untilEmpty(items, empty, flag)
        : flagged(items, flag.filter(EndFlag::hasNext).isPresent());
  }

  private static PageFacts facts(Optional<EndFlag> flag) {
    return new PageFacts(null, flag.filter(EndFlag::hasNext).map(EndFlag::name).orElse(null));
  }

  private long total(String path) {
    JsonNode total = JsonPaths.find(answer.root(), path);
    boolean whole = total.isIntegralNumber() && total.canConvertToLong();
    if (!whole || total.longValue() < 0) {
      throw unknown(
          path,
          (total.isMissingNode() ? "is missing" : "is not the number of all items")
              + ". Compare the path in @LastPage(total = …) with an answer of the API");
    }
    return total.longValue();
  }

  /**
   * Returns whether the flag says that another page follows. The offset of the page after an empty
   * page would be the offset of the empty page, so an empty page must be the last page.
   */
  private boolean hasNext(EndFlag flag, boolean empty) {
    if (empty && flag.hasNext() && endpoint.paging().isByOffsets()) {
      throw CallFailure.protocol(
          "%s answered with an empty page, but the field %s says that another page follows. The offset of the next page would be the same offset, so the iteration would never end"
              .formatted(name(), flag.name()));
    }
    return flag.hasNext();
  }

  /**
   * Returns a page for an API that counts its pages or its items. If the answer has a flag, the
   * flag decides whether another page follows. If the answer has no flag that says whether another
   * page follows, the client expects another page after each page with items.
   */
  private Page<Object> untilEmpty(List<Object> items, boolean empty, Optional<EndFlag> flag) {
    boolean hasNext = flag.map(found -> hasNext(found, empty)).orElse(!empty);
    if (empty && hasNext) {
      throw CallFailure.protocol(
          "%s answered with an empty page, but the field %s says that another page follows. If a page can be empty, write the name of this field in @LastPage(unless = …) or @LastPage(when = …)"
              .formatted(name(), flag.map(EndFlag::name).orElse("")));
    }
    return flagged(items, hasNext);
  }

  private static Page<Object> flagged(List<Object> items, boolean hasNext) {
    return hasNext ? Page.withNext(items) : Page.last(items);
  }

  /**
   * Returns a page for an API with cursors. If the flag says that no other page follows, the page
   * is the last page, even if the answer has a cursor.
   */
  private Page<Object> byCursor(ReadData data, CursorSource source) {
    Optional<EndFlag> flag =
        endpoint
            .paging()
            .flag()
            .map(this::named)
            .or(() -> found(source.inLastItem() ? "" : source.path()));
    List<Object> items = data.list(facts(flag));
    boolean last = flag.map(found -> !found.hasNext()).orElse(isEndIfEmpty(source, data));
    if (last) {
      return Page.last(items);
    }
    Optional<String> cursor = new CursorReader(endpoint, answer).cursor(data);
    if (flag.isPresent() && cursor.isEmpty()) {
      throw CallFailure.protocol(
          "%s answered that another page follows (field %s), but the answer has no %s at the path %s"
              .formatted(
                  name(), flag.get().name(), CursorReader.noun(endpoint.paging()), source.path()));
    }
    return cursor.map(next -> Page.withNext(items, next)).orElseGet(() -> Page.last(items));
  }

  /**
   * Returns whether an empty page is the last page although no flag says so. An empty page has no
   * last item. If each answer may have the same cursor, the cursor says nothing about the end.
   */
  private static boolean isEndIfEmpty(CursorSource source, ReadData data) {
    return data.elements() == 0 && (source.inLastItem() || source.mayRepeat());
  }

  private EndFlag named(Paging.Flag flag) {
    JsonNode value = JsonPaths.find(answer.root(), flag.path());
    if (!value.isBoolean()) {
      throw unknown(flag.path(), value.isMissingNode() ? "is missing" : "is not a boolean");
    }
    boolean hasNext = flag.hasNext(value.booleanValue());
    if (EndFlag.ofPath(flag.path(), value.booleanValue()).anyMatch(it -> it.hasNext() != hasNext)) {
      boolean last = flag.hasNext(false);
      throw CallFailure.protocol(
          "the spec for %1$s has @LastPage(%3$s = \"%2$s\"), but the name of this field means the opposite. Write @LastPage(%4$s = \"%2$s\")"
              .formatted(name(), flag.path(), last ? "when" : "unless", last ? "unless" : "when"));
    }
    return new EndFlag(flag.path(), hasNext);
  }

  /** Looks for a flag in the JSON objects that contain the cursor or the items. */
  private Optional<EndFlag> found(String cursor) {
    List<EndFlag> flags =
        Stream.of(cursor, answer.envelope().data())
            .flatMap(path -> AnswerPath.parents(path, answer.root()).stream())
            .flatMap(EndFlag::in)
            .distinct()
            .toList();
    Optional<EndFlag> first = flags.stream().findFirst();
    flags.stream()
        .filter(flag -> flag.hasNext() != first.orElseThrow().hasNext())
        .findFirst()
        .ifPresent(
            other -> {
              throw CallFailure.protocol(
                  "%s answered with the fields %s and %s, but one field says that another page follows, and the other field says that no page follows. Write the path of the correct field in @LastPage in the spec"
                      .formatted(name(), first.orElseThrow().name(), other.name()));
            });
    return first;
  }

  private CallFailure unknown(String path, String found) {
    return CallFailure.protocol(
        "%s answered without saying whether another page follows: %s %s"
            .formatted(name(), path, found));
  }

  private String name() {
    return endpoint.api().name();
  }
}
