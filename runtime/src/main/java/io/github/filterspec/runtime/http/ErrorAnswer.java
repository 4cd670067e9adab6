package io.github.filterspec.runtime.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.EnvelopeDefinition;
import io.github.filterspec.runtime.text.ForeignText;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to a failed request, from which the exception is created. */
final class ErrorAnswer {
  private static final int MOST_OF_CODE = 100;
  private static final int MOST_OF_MESSAGE = 900;
  private static final int UNKNOWN = -1;
  private static final int CLIENT_ERROR = 400;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final int LAST = 599;

  private final ApiDefinition api;
  private final EnvelopeDefinition envelope;
  private final JsonNode body;

  /** Creates the answer. The body is a missing node if it is not JSON. */
  ErrorAnswer(ApiDefinition api, EnvelopeDefinition envelope, JsonNode body) {
    this.api = api;
    this.envelope = envelope;
    this.body = body;
  }

  /**
   * Returns whether the envelope has the status of an error, although the HTTP status is a success.
   * The place of the status in a failed answer does not count, because a successful answer can have
   * another number there.
   */
  boolean hasErrorStatus() {
    return severity(JsonPaths.number(body, envelope.status(), UNKNOWN)) > 0;
  }

  /**
   * Returns the failure. If the HTTP status and the status in the body disagree, the more severe
   * one counts.
   */
  CallFailure toFailure(int httpStatus, @Nullable Duration retryAfter) {
    int inBody = statusInBody();
    boolean success = httpStatus < CLIENT_ERROR;
    int status =
        inBody != UNKNOWN && (success || severity(inBody) > severity(httpStatus))
            ? inBody
            : httpStatus;
    String code = text(api.errors().code(), MOST_OF_CODE);
    return CallFailure.error(
        new CallFailure.ErrorReport(api.name(), status, httpStatus, code, message(), retryAfter));
  }

  private int statusInBody() {
    int ofEnvelope = JsonPaths.number(body, envelope.status(), UNKNOWN);
    return JsonPaths.number(body, api.errors().status(), ofEnvelope);
  }

  /** A failed server is more severe than too many requests, and these than a wrong request. */
  private static int severity(int status) {
    if (status < CLIENT_ERROR || status > LAST) {
      return 0;
    }
    if (status >= SERVER_ERROR) {
      return 3;
    }
    return status == TOO_MANY_REQUESTS ? 2 : 1;
  }

  private @Nullable String message() {
    return Stream.of(api.errors().message(), envelope.message(), envelope.data())
        .map(path -> text(path, MOST_OF_MESSAGE))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String text(String path, int most) {
    String text = JsonPaths.text(body, path, most);
    String clean = text == null ? "" : ForeignText.clean(text, most);
    return clean.isEmpty() ? null : clean;
  }
}
