package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import io.github.filterspec.runtime.text.StrictJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The JSON tokens of an answer. Every token is checked, even if no item needs the token. Every
 * token is added to the tree of the envelope. The reader of an item receives no token after the end
 * of the item.
 */
final class AnswerTokens extends JsonParserDelegate {
  private final EnvelopeTree tree;
  private final FieldNames names = new FieldNames();
  private final @Nullable AnswerInfo info;
  private @Nullable ItemFingerprint fingerprint;
  private @Nullable ValueAtPath inAnswer;
  private @Nullable ValueAtPath inItems;
  private @Nullable IOException problem;
  private int depth;
  private boolean complete;
  private boolean inItem;
  private boolean itemComplete;
  private int depthOfItem;

  /**
   * Creates the tokens of an answer.
   *
   * @param tree gets all tokens
   * @param info copies the tokens beside the items, or null if nothing needs these tokens
   */
  AnswerTokens(JsonParser json, EnvelopeTree tree, @Nullable AnswerInfo info) {
    super(json);
    this.tree = tree;
    this.info = info;
  }

  /**
   * Sets the fingerprint to which all following tokens are added. If the fingerprint is null, no
   * fingerprint is computed.
   */
  void addTo(@Nullable ItemFingerprint items) {
    this.fingerprint = items;
  }

  /** Sets the object that finds a value in the answer. All following tokens are added to it. */
  void find(@Nullable ValueAtPath value) {
    this.inAnswer = value;
  }

  /**
   * Sets the object that finds a value in the items. All following tokens are added to it. If the
   * object is null, no value is found.
   */
  void findInItems(@Nullable ValueAtPath value) {
    this.inItems = value;
  }

  /** Returns the problem with the bytes or with the JSON syntax, or null if there is no problem. */
  @Nullable IOException problem() {
    return problem;
  }

  /** Begins an item at the current token. */
  void beginItem() {
    boolean structure = delegate.currentToken().isStructStart();
    inItem = true;
    itemComplete = !structure;
    depthOfItem = structure ? depth - 1 : depth;
  }

  /**
   * Reads all tokens up to the end of the item, because the reader of the item may have stopped
   * before the end.
   */
  void endItem() throws IOException {
    while (!itemComplete) {
      next();
    }
    inItem = false;
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    return inItem && itemComplete ? null : next();
  }

  private @Nullable JsonToken next() throws IOException {
    try {
      JsonToken token = delegate.nextToken();
      if (token != null) {
        check(token);
        tree.add(delegate, token);
        if (info != null) {
          info.add(delegate, token);
        }
        if (fingerprint != null) {
          fingerprint.add(delegate, token);
        }
        if (inAnswer != null) {
          inAnswer.add(delegate, token);
        }
        if (inItems != null) {
          inItems.add(delegate, token);
        }
      }
      return token;
    } catch (IOException e) {
      problem = e;
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      problem = StrictJson.unreadable();
      throw problem;
    }
  }

  /**
   * Checks a token. Reads the value of the token, because Jackson checks a value only when the
   * value is read.
   */
  private void check(JsonToken token) throws IOException {
    if (complete) {
      throw new JsonParseException(delegate, "a second value");
    }
    switch (token) {
      case FIELD_NAME -> {
        if (!names.add(delegate.currentName())) {
          throw new JsonParseException(delegate, "a second field with the same name");
        }
      }
      case VALUE_STRING -> delegate.finishToken();
      case VALUE_NUMBER_FLOAT -> {
        if (hasExponent()) {
          delegate.getDecimalValue();
        }
      }
      case START_OBJECT -> {
        names.begin();
        depth++;
      }
      case START_ARRAY -> depth++;
      case END_OBJECT -> {
        names.end();
        end();
      }
      case END_ARRAY -> end();
      default -> {}
    }
    complete = depth == 0;
  }

  /** Ends an object or an array. */
  private void end() {
    depth--;
    itemComplete = itemComplete || depth == depthOfItem;
  }

  private boolean hasExponent() throws IOException {
    char[] text = delegate.getTextCharacters();
    int end = delegate.getTextOffset() + delegate.getTextLength();
    for (int at = delegate.getTextOffset(); at < end; at++) {
      if (text[at] == 'e' || text[at] == 'E') {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable JsonToken nextValue() throws IOException {
    JsonToken token = nextToken();
    return token == JsonToken.FIELD_NAME ? nextToken() : token;
  }

  @Override
  public JsonParser skipChildren() throws IOException {
    JsonToken first = delegate.currentToken();
    if (first != null && first.isStructStart()) {
      int outside = depth - 1;
      while (depth > outside) {
        next();
      }
    }
    return this;
  }
}
