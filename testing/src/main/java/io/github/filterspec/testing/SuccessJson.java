package io.github.filterspec.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EnvelopeDefinition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers to successful requests, in the envelope of an endpoint. */
final class SuccessJson {
  private static final int OK = 200;

  private final EnvelopeDefinition envelope;

  SuccessJson(EndpointDefinition endpoint) {
    this.envelope = endpoint.envelopes().get(0);
  }

  /**
   * Returns an answer.
   *
   * @param data the data, or null if the answer has no data
   * @param beside the values beside the data, by their paths
   */
  AnswerJson answer(@Nullable JsonNode data, Map<String, JsonNode> beside) {
    AnswerJson answer = new AnswerJson();
    if (data != null) {
      answer.put(envelope.data(), data.deepCopy());
    }
    answer.putIfNamed(envelope.success(), succeeded());
    answer.putIfNamed(envelope.status(), IntNode.valueOf(OK));
    beside.forEach(answer::put);
    return answer;
  }

  private JsonNode succeeded() {
    return switch (envelope.successIs()) {
      case "true" -> BooleanNode.TRUE;
      case "false" -> BooleanNode.FALSE;
      default -> TextNode.valueOf(envelope.successIs());
    };
  }
}
