package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.filterspec.runtime.failure.CallFailure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an answer beside its items. While the answer is parsed, its tokens are copied,
 * except the tokens of the items. In the copy, an array of items is empty.
 */
final class AnswerInfo {
  private final TokenBuffer copy;
  private boolean paused;

  AnswerInfo(JsonParser json) {
    this.copy = new TokenBuffer(json).forceUseOfBigDecimal(true);
  }

  /** Copies the current token of a parser. */
  void add(JsonParser json, JsonToken token) throws IOException {
    if (!paused) {
      copy.copyCurrentEvent(json);
    }
  }

  /**
   * Begins the items, whose tokens are not copied. The beginning of the array is copied already.
   */
  void beginItems() {
    paused = true;
  }

  /** Ends the items. */
  void endItems() throws IOException {
    paused = false;
    copy.writeEndArray();
  }

  /**
   * Reads the copied parts into the type of the user.
   *
   * @throws CallFailure if the parts do not fit the type
   */
  Object read(ObjectReader reader) throws IOException {
    try (JsonParser json = copy.asParser(reader)) {
      @Nullable Object info = reader.readValue(json);
      if (info == null) {
        throw CallFailure.decoding("the answer contains null for the page info", "$");
      }
      return info;
    } catch (CallFailure failure) {
      throw failure;
    } catch (IOException
        | RuntimeException
        | StackOverflowError e) { // deserializers can throw any exception
      throw new ReadingFailure(reader.getConfig(), e).at("$");
    }
  }
}
