package io.github.filterspec.sample.sandbox.opencx;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.Api;
import io.github.filterspec.sample.sandbox.server.BearerToken;
import io.github.filterspec.sample.sandbox.server.ErrorStatus;
import java.util.List;

/** The OpenCX account of an organization. Requests do not change the account. */
public final class OpenCxAccount {
  private OpenCxAccount() {}

  /** Returns an API that accepts the given token. */
  public static Api api(String token) {
    return new Api(
        List.of(new ContactSegmentsEndpoint()), new BearerToken(token), OpenCxAccount::error);
  }

  /**
   * Returns {@code {"statusCode":404,"message":"…","error":"Not Found"}}.
   *
   * <p>OpenCX documents the JSON of errors and the status 500. All statuses except 500, and the
   * values of the field {@code error} in the JSON, are our own decisions.
   */
  static ObjectNode error(ErrorStatus status, String message) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("statusCode", status.code())
        .put("message", message)
        .put("error", status.phrase());
  }
}
