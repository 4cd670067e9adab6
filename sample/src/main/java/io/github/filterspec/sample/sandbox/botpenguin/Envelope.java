package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.ErrorStatus;

/** The envelopes of answers. */
final class Envelope {

  private Envelope() {}

  /** Returns {@code {"success":true,"message":"","code":200,"data":…}}. */
  static ObjectNode data(JsonNode data) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("success", true).put("message", "").put("code", 200);
    envelope.set("data", data);
    return envelope;
  }

  /** Returns {@code {"success":true,"message":"…","code":200}}. */
  static ObjectNode done(String message) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    return envelope.put("success", true).put("message", message).put("code", 200);
  }

  /**
   * Returns {@code {"status":"success","message":"…"}}, which older pages of the vendor's
   * documentation show.
   */
  static ObjectNode olderDone(String message) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    return envelope.put("status", "success").put("message", message);
  }

  /**
   * Returns {@code {"success":false,"error":{"code":"…","message":"…","statusCode":…}}}.
   *
   * <p>BotPenguin documents the JSON of errors, the statuses 400, 401, 429 and 500, and the code
   * {@code UNAUTHORIZED}. All statuses and codes that BotPenguin does not document are our own
   * decisions.
   */
  static ObjectNode error(ErrorStatus status, String message) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("success", false);
    envelope
        .putObject("error")
        .put("code", code(status))
        .put("message", message)
        .put("statusCode", status.code());
    return envelope;
  }

  private static String code(ErrorStatus status) {
    return status == ErrorStatus.TOO_MANY_REQUESTS ? "RATE_LIMIT_EXCEEDED" : status.name();
  }
}
