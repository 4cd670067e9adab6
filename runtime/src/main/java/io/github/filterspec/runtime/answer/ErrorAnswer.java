package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.EnvelopeDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.text.ForeignText;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to a failed request, from which a {@link CallFailure} is created. */
public final class ErrorAnswer {
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

  /**
   * Creates the answer. If the body of the answer is not JSON, the argument {@code body} must be a
   * Jackson {@code MissingNode}.
   */
  public ErrorAnswer(ApiDefinition api, EnvelopeDefinition envelope, JsonNode body) {
    this.api = api;
    this.envelope = envelope;
    this.body = body;
  }

  /**
   * Returns whether the status in the envelope is an error although the HTTP status means success.
   * The API definition can have two paths for the status: one path in the envelope, and one path
   * for the answers to failed requests. This method reads only the status in the envelope, because
   * a successful answer can have a number with another meaning at the path for failed requests.
   */
  boolean hasErrorStatus() {
    return severity(JsonPaths.number(body, envelope.status(), UNKNOWN)) > 0;
  }

  /**
   * Returns whether the answer has the value that only an answer to a failed request has. A value
   * that is null, false or empty does not count.
   */
  boolean hasErrorValue() {
    String path = api.errors().whenPresent();
    JsonNode value = path.isEmpty() ? MissingNode.getInstance() : JsonPaths.find(body, path);
    boolean empty = value.isContainerNode() ? value.isEmpty() : value.asText("").isEmpty();
    return !empty && !value.isNull() && !(value.isBoolean() && !value.booleanValue());
  }

  /**
   * Returns the failure. If the HTTP status and the status in the body differ, the more severe
   * status counts.
   */
  public CallFailure toFailure(int httpStatus, @Nullable Duration retryAfter) {
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

  /**
   * Returns a larger number for a more severe status. A failure of the server (status 500 to 599)
   * is more severe than too many requests (status 429). The status 429 is more severe than any
   * other status from 400 to 499.
   */
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
