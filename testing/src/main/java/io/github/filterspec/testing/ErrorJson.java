package io.github.filterspec.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.EnvelopeDefinition;
import io.github.filterspec.runtime.endpoint.ErrorDefinition;

/** The answers to failed requests, in the error shape of an API. */
final class ErrorJson {
  private static final int OK = 200;

  private final ErrorDefinition errors;
  private final EnvelopeDefinition envelope;

  /** Creates the answers of an API. The envelope is that of the endpoint, if it is known. */
  ErrorJson(ApiDefinition api, EnvelopeDefinition envelope) {
    this.errors = api.errors();
    this.envelope = envelope;
  }

  FakeAnswer answer(Fault fault) {
    FakeAnswer answer = FakeAnswer.json(fault.status(), json(fault).toString());
    String retryAfter = fault.retryAfter();
    return retryAfter == null ? answer : answer.with("Retry-After", retryAfter);
  }

  FakeAnswer answer(int status, String code, String message) {
    return answer(Fault.status(status, code, message));
  }

  private JsonNode json(Fault fault) {
    AnswerJson answer = new AnswerJson();
    answer.putIfNamed(envelope.success(), failed());
    answer.putIfNamed(errors.code(), TextNode.valueOf(fault.code()));
    String message = errors.message().isEmpty() ? envelope.message() : errors.message();
    answer.putIfNamed(message, TextNode.valueOf(fault.message()));
    if (fault.status() != OK) {
      answer.putIfNamed(envelope.status(), IntNode.valueOf(fault.status()));
      answer.putIfNamed(errors.status(), IntNode.valueOf(fault.status()));
    }
    if (!errors.whenPresent().isEmpty() && !answer.has(errors.whenPresent())) {
      answer.put(errors.whenPresent(), BooleanNode.TRUE);
    }
    if (fault.kind() == Fault.Kind.REFUSED && isLikeSuccess()) {
      throw new IllegalStateException(
          "Fault.refused(…) cannot be used, because the spec of the API names neither a success field nor a value that only failed requests have. Use Fault.status(…).");
    }
    return answer.json();
  }

  private boolean isLikeSuccess() {
    return envelope.success().isEmpty() && errors.whenPresent().isEmpty();
  }

  private JsonNode failed() {
    return switch (envelope.successIs()) {
      case "true" -> BooleanNode.FALSE;
      case "false" -> BooleanNode.TRUE;
      default -> TextNode.valueOf("not " + envelope.successIs());
    };
  }
}
