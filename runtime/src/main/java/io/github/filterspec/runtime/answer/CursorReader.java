package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.answer.AnswerReader.Answer;
import io.github.filterspec.runtime.answer.JsonValue.Kind;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.endpoint.CursorSource;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.failure.CallFailure;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the cursor of the next page. If the cursor does not have the type that the spec
 * declares, the reader throws an exception. The exception message does not contain the cursor.
 */
final class CursorReader {
  /**
   * The largest number of characters in a cursor. If a request sends a cursor of 65,536 characters
   * in its URL, most servers reject the request.
   */
  private static final int MAX_CURSOR_LENGTH = 65_536;

  private static final int BITS_OF_LONG = 63;

  private final EndpointDefinition endpoint;
  private final Answer answer;
  private final CursorSource source;
  private final String place;

  CursorReader(EndpointDefinition endpoint, Answer answer) {
    this.endpoint = endpoint;
    this.answer = answer;
    this.source = endpoint.paging().cursor().orElseThrow();
    this.place = source.path() + (source.inLastItem() ? " of the last item" : "");
  }

  /** Returns the word that messages use for the value. */
  static String noun(Paging paging) {
    return paging.isByUrls() ? "URL" : "cursor";
  }

  /** Returns the cursor; empty if the answer says that no other page follows. */
  Optional<String> cursor(ReadData data) {
    JsonValue inItem = data.lastItemCursor();
    return inItem == null ? inAnswer() : inLastItem(inItem, data.elements());
  }

  private Optional<String> inLastItem(JsonValue value, int elements) {
    if (elements == 0) {
      return Optional.empty();
    }
    if (value.is(Kind.MISSING) || value.is(Kind.NULL)) {
      throw unknown(
          (value.is(Kind.NULL) ? "is null" : "is missing")
              + ". Compare the path in @Cursor(lastItem = …) with an item of the API");
    }
    return Optional.of(checked(value));
  }

  private Optional<String> inAnswer() {
    String path = source.path();
    JsonValue value =
        source.type() == CursorSource.Type.LIST && answer.cursor().is(Kind.ARRAY)
            ? answer.cursor()
            : value(JsonPaths.find(answer.root(), path));
    AnswerPath.obstacle(path, answer.root())
        .ifPresent(
            reason -> {
              throw unknown("cannot be found, because " + reason);
            });
    if (value.is(Kind.MISSING) && source.missingIsError() && !isInNull(path)) {
      throw unknown(
          "is missing. Compare the path in %1$s with an answer of the API. If the last page has no %2$s, write missing = IS_THE_END in %1$s"
              .formatted(
                  endpoint.paging().isByUrls() ? "@NextPage" : "@Cursor", noun(endpoint.paging())));
    }
    return value.is(Kind.MISSING) || value.is(Kind.NULL) || isEmptyText(value)
        ? Optional.empty()
        : Optional.of(checked(value));
  }

  private static JsonValue value(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return JsonValue.of(node.isNull() ? Kind.NULL : Kind.MISSING);
    }
    if (node.isTextual()) {
      return new JsonValue(Kind.TEXT, node.textValue());
    }
    return node.isIntegralNumber()
        ? new JsonValue(Kind.WHOLE_NUMBER, node.asText())
        : JsonValue.of(Kind.OTHER);
  }

  private static boolean isEmptyText(JsonValue value) {
    return value.is(Kind.TEXT) && value.text().isEmpty();
  }

  /** Returns true if an object on the path is null, such as {@code "paging":null}. */
  private boolean isInNull(String path) {
    return AnswerPath.hasNull(path, answer.root());
  }

  private String checked(JsonValue value) {
    String problem =
        switch (source.type()) {
          case TEXT -> value.is(Kind.TEXT) ? Codecs.STRING.problem(value.text()) : "is not a text";
          case NUMBER -> numberProblem(value);
          case LIST -> value.is(Kind.ARRAY) ? null : "is not an array";
        };
    if (problem != null) {
      throw unknown(problem);
    }
    if (value.text().length() > MAX_CURSOR_LENGTH) {
      throw unknown("has more than %d characters".formatted(MAX_CURSOR_LENGTH));
    }
    return value.text();
  }

  private static @Nullable String numberProblem(JsonValue value) {
    if (!value.is(Kind.WHOLE_NUMBER)) {
      return "is not a whole number";
    }
    return new BigInteger(value.text()).bitLength() > BITS_OF_LONG
        ? "is a number that does not fit a long"
        : null;
  }

  private CallFailure unknown(String found) {
    return CallFailure.protocol(
        "%s answered without saying whether another page follows: %s %s"
            .formatted(endpoint.api().name(), place, found));
  }
}
