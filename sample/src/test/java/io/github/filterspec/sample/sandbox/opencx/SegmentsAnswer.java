package io.github.filterspec.sample.sandbox.opencx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.JsonAnswer;
import java.net.http.HttpRequest;
import java.util.Map;

/** An answer of the OpenCX sandbox. */
final class SegmentsAnswer extends JsonAnswer {

  SegmentsAnswer(HttpRequest request) {
    super(request);
  }

  /** Returns the message of an answer, which must be an error with this status and phrase. */
  String error(int status, String phrase) {
    JsonNode json = json(status);
    assertThat(json.propertyStream().map(Map.Entry::getKey))
        .containsExactly("statusCode", "message", "error");
    assertThat(json.path("statusCode").intValue()).isEqualTo(status);
    assertThat(json.path("error").textValue()).isEqualTo(phrase);
    return json.path("message").textValue();
  }

  /** Returns the message of an answer, which must be a 400. */
  String badRequest() {
    return error(400, "Bad Request");
  }
}
