package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;

/** What came back: the response, and its body as a tree. */
public record Answer(HttpResponse<String> response, JsonNode json) {

  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The contacts of an answer that must be a success. */
  public List<JsonNode> data() {
    assertThat(status()).as("%s", json).isEqualTo(200);
    return json.path("data").valueStream().toList();
  }

  /** The whole answer, which must be a success without data. */
  String done() {
    assertThat(status()).as("%s", json).isEqualTo(200);
    return json.toString();
  }

  /** The message of an answer that must be an error with this status and code. */
  String error(int status, String code) {
    assertThat(status()).as("%s", json).isEqualTo(status);
    assertThat(json.propertyStream().map(e -> e.getKey())).containsExactly("success", "error");
    assertThat(json.path("success").booleanValue()).isFalse();
    assertThat(json.at("/error/code").textValue()).isEqualTo(code);
    assertThat(json.at("/error/statusCode").intValue()).isEqualTo(status);
    return json.at("/error/message").textValue();
  }

  /** The message of an answer that must be a 400. */
  String badRequest() {
    return error(400, "BAD_REQUEST");
  }
}
