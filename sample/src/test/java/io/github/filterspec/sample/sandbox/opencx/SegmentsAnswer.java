package io.github.filterspec.sample.sandbox.opencx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** What came back: the response, and its body as a tree. */
record SegmentsAnswer(HttpResponse<String> response, JsonNode json) {

  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The segments of an answer that must be a success. */
  List<JsonNode> data() {
    assertThat(status()).as("%s", json).isEqualTo(200);
    return json.path("data").valueStream().toList();
  }

  /** The message of an answer that must be an error with this status, in OpenCX's shape. */
  String error(int status, String phrase) {
    assertThat(status()).as("%s", json).isEqualTo(status);
    assertThat(json.propertyStream().map(Map.Entry::getKey))
        .containsExactly("statusCode", "message", "error");
    assertThat(json.path("statusCode").intValue()).isEqualTo(status);
    assertThat(json.path("error").textValue()).isEqualTo(phrase);
    return json.path("message").textValue();
  }

  /** The message of an answer that must be a 400. */
  String badRequest() {
    return error(400, "Bad Request");
  }
}
