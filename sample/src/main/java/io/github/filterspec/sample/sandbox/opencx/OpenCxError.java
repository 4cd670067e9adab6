package io.github.filterspec.sample.sandbox.opencx;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.ErrorStatus;

/**
 * OpenCX's errors: {@code {"statusCode":404,"message":"…","error":"Not Found"}}.
 *
 * <p>Documented is their shape, and of the statuses only 500; the others are our choice, as is that
 * {@code error} is the status's standard phrase.
 */
final class OpenCxError {

  private OpenCxError() {}

  static ObjectNode json(ErrorStatus status, String message) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("statusCode", status.code())
        .put("message", message)
        .put("error", status.phrase());
  }
}
