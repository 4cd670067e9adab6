package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The shapes of an answer: the data's envelope, the two of commands, and the error's. */
final class Envelope {

  private Envelope() {}

  /** {@code {"success":true,"message":"","code":200,"data":…}}. */
  static ObjectNode data(JsonNode data) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("success", true).put("message", "").put("code", 200);
    envelope.set("data", data);
    return envelope;
  }

  /** {@code {"success":true,"message":"…","code":200}}: a command's answer has no data. */
  static ObjectNode done(String message) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    return envelope.put("success", true).put("message", message).put("code", 200);
  }

  /** {@code {"status":"success","message":"…"}}, as older pages have it for the import. */
  static ObjectNode olderDone(String message) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    return envelope.put("status", "success").put("message", message);
  }

  /** {@code {"success":false,"error":{"code":"…","message":"…","statusCode":…}}}. */
  static ObjectNode error(String code, String message, int status) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("success", false);
    envelope.putObject("error").put("code", code).put("message", message).put("statusCode", status);
    return envelope;
  }
}
