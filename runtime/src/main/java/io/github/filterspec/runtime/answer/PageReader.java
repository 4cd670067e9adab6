package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.answer.AnswerReader.Answer;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.failure.CallFailure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reader that finds out whether another page follows, and reads the cursor of the next page. If
 * an answer does not say whether another page follows, the reader throws an exception.
 */
final class PageReader {
  /**
   * The largest number of characters in a cursor. If a request sends a cursor of 65,536 characters
   * in its URL, most servers reject the request.
   */
  private static final int MAX_CURSOR_LENGTH = 65_536;

  private final EndpointDefinition endpoint;
  private final Answer answer;

  PageReader(EndpointDefinition endpoint, Answer answer) {
    this.endpoint = endpoint;
    this.answer = answer;
  }

  /** Returns a page that contains the given items. */
  Page<Object> page(ReadData data) {
    return page(data.list(), data.elements() == 0);
  }

  private Page<Object> page(List<Object> items, boolean empty) {
    Paging paging = endpoint.paging();
    Optional<String> cursor = paging.cursor();
    if (cursor.isPresent()) {
      return byCursor(items, cursor.get());
    }
    if (paging.flag().isPresent()) {
      return flagged(items, named(paging.flag().get()).hasNext());
    }
    Optional<EndFlag> flag = found("");
    return paging.isByNumbers()
        ? untilEmpty(items, empty, flag)
        : flagged(items, flag.filter(EndFlag::hasNext).isPresent());
  }

  /**
   * Returns a page for an API that numbers its pages. If the answer has a flag, the flag decides
   * whether another page follows. If the answer has no flag that says whether another page follows,
   * the client expects another page after each page with items.
   */
  private Page<Object> untilEmpty(List<Object> items, boolean empty, Optional<EndFlag> flag) {
    boolean hasNext = flag.map(EndFlag::hasNext).orElse(!empty);
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
  private Page<Object> byCursor(List<Object> items, String path) {
    Optional<EndFlag> flag = endpoint.paging().flag().map(this::named).or(() -> found(path));
    if (flag.isPresent() && !flag.get().hasNext()) {
      return Page.last(items);
    }
    Optional<String> cursor = cursor(path);
    if (flag.isPresent() && cursor.isEmpty()) {
      throw CallFailure.protocol(
          "%s answered that another page follows (field %s), but the answer has no %s at the path %s"
              .formatted(name(), flag.get().name(), positionNoun(), path));
    }
    return cursor.map(next -> Page.withNext(items, next)).orElseGet(() -> Page.last(items));
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

  private Optional<String> cursor(String path) {
    JsonNode cursor = JsonPaths.find(answer.root(), path);
    AnswerPath.obstacle(path, answer.root())
        .ifPresent(
            reason -> {
              throw unknown(path, "cannot be found, because " + reason);
            });
    if (cursor.isMissingNode() && endpoint.paging().isErrorIfMissing() && !isInNull(path)) {
      throw unknown(
          path,
          "is missing. Compare the path in %1$s with an answer of the API. If the last page has no %2$s, write missing = IS_THE_END in %1$s"
              .formatted(endpoint.paging().isByUrls() ? "@NextPage" : "@Cursor", positionNoun()));
    }
    if (cursor.isMissingNode() || cursor.isNull() || "".equals(cursor.textValue())) {
      return Optional.empty();
    }
    String problem =
        cursor.isTextual() ? Codecs.STRING.problem(cursor.textValue()) : "is not a text";
    if (problem != null) {
      throw unknown(path, problem);
    }
    if (cursor.textValue().length() > MAX_CURSOR_LENGTH) {
      throw unknown(path, "has more than %d characters".formatted(MAX_CURSOR_LENGTH));
    }
    return Optional.of(cursor.textValue());
  }

  private String positionNoun() {
    return endpoint.paging().isByUrls() ? "URL" : "cursor";
  }

  /** Returns true if an object on the path is null, such as {@code "paging":null}. */
  private boolean isInNull(String path) {
    return AnswerPath.hasNull(path, answer.root());
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
