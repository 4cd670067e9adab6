package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.JsonAnswer;
import java.net.http.HttpRequest;
import java.util.Map;

/** An answer of the BotPenguin sandbox. */
public final class Answer extends JsonAnswer {

  Answer(HttpRequest request) {
    super(request);
  }

  /** Returns the message of an answer, which must be an error with this status and code. */
  String error(int status, String code) {
    JsonNode json = json(status);
    assertThat(json.propertyStream().map(Map.Entry::getKey)).containsExactly("success", "error");
    assertThat(json.path("success").booleanValue()).isFalse();
    assertThat(json.at("/error/code").textValue()).isEqualTo(code);
    assertThat(json.at("/error/statusCode").intValue()).isEqualTo(status);
    return json.at("/error/message").textValue();
  }

  /** Returns the message of an answer, which must be a 400. */
  String badRequest() {
    return error(400, "BAD_REQUEST");
  }
}
