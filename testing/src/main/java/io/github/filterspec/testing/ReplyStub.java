package io.github.filterspec.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.Receipt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The object with which the fake API answers a lookup or a command.
 *
 * @param <R> the type of the object
 */
public final class ReplyStub<R> extends Stub<ReplyStub<R>> {
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private @Nullable JsonNode reply;
  private boolean nothing;

  ReplyStub(
      RequestType<?> type, ItemJson items, @Nullable Object expected, Predicate<Object> condition) {
    super(type, items, expected, condition);
  }

  /**
   * Answers with an object.
   *
   * @param object the object, which Jackson writes as JSON; a {@link Receipt} is an answer without
   *     data
   * @return this stub
   */
  public ReplyStub<R> answer(R object) {
    if (object instanceof Receipt) {
      return accept();
    }
    return reply(items.json(object));
  }

  /**
   * Answers with an object that is given as JSON.
   *
   * @param json the JSON of the object
   * @return this stub
   * @throws IllegalArgumentException if the text is not JSON
   */
  public ReplyStub<R> answerJson(String json) {
    return reply(items.parsed(json));
  }

  private ReplyStub<R> reply(JsonNode json) {
    if (isReceipt()) {
      throw new IllegalArgumentException(
          "The answer to %s has no data. Call accept().".formatted(type.type().getSimpleName()));
    }
    synchronized (items) {
      reply = json;
      nothing = false;
    }
    return this;
  }

  /**
   * Answers with success and without data.
   *
   * @return this stub
   * @throws IllegalArgumentException if the spec says that the answer has data
   */
  public ReplyStub<R> accept() {
    if (!isReceipt()) {
      throw new IllegalArgumentException(
          "The answer to %s is a %s. Call answer(…)."
              .formatted(type.type().getSimpleName(), type.endpoint().item().getSimpleName()));
    }
    synchronized (items) {
      nothing = true;
    }
    return this;
  }

  /**
   * Answers that the object does not exist, in an answer without data.
   *
   * @return this stub
   * @throws IllegalArgumentException if the spec does not say that an answer can have no data; the
   *     real API then answers with an error, such as {@code Fault.status(404)}
   */
  public ReplyStub<R> answerNothing() {
    boolean allowed =
        type.endpoint().isSingle() && type.endpoint().envelopes().get(0).isNoneIfMissing();
    if (!allowed) {
      throw new IllegalArgumentException(
          "The answers to %s always have an object. Use fail(Fault.status(404)) if the object does not exist."
              .formatted(type.type().getSimpleName()));
    }
    synchronized (items) {
      nothing = true;
      reply = null;
    }
    return this;
  }

  private boolean isReceipt() {
    return type.endpoint().item() == Receipt.class;
  }

  @Override
  FakeAnswer answer(Object request, RecordedRequest recorded, Fault.@Nullable Kind fault) {
    if (reply == null && !nothing) {
      throw new IllegalStateException(
          "The stub for %s has no answer. Call %s."
              .formatted(type.type().getSimpleName(), isReceipt() ? "accept()" : "answer(…)"));
    }
    boolean noEnvelope = type.endpoint().envelopes().get(0).isNone() && beside.isEmpty();
    return isReceipt() && noEnvelope
        ? FakeAnswer.empty(NO_CONTENT)
        : FakeAnswer.json(
            OK, new SuccessJson(type.endpoint()).answer(reply, beside).json().toString());
  }
}
