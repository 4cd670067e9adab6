package io.github.filterspec.runtime.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiRateLimitException;
import io.github.filterspec.runtime.wire.ApiDefinition;
import io.github.filterspec.runtime.wire.ApiDefinition.EnvelopeParts;
import io.github.filterspec.runtime.wire.ApiDefinition.ErrorParts;
import io.github.filterspec.runtime.wire.EndpointDefinition;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes an exception of the answer to a failed request. */
final class ErrorAnswer {
  private static final int TOO_MANY_REQUESTS = 429;

  private final ApiDefinition api;
  private final EnvelopeParts envelope;
  private final JsonNode body;

  /** An answer whose body is a missing node if it is no JSON. */
  ErrorAnswer(EndpointDefinition endpoint, JsonNode body) {
    this.api = endpoint.api();
    this.envelope = endpoint.envelope();
    this.body = body;
  }

  /** The status that the body repeats, or what else it is. */
  int status(int orElse) {
    int ofEnvelope = JsonPaths.number(body, envelope.status(), orElse);
    return JsonPaths.number(body, api.errors().status(), ofEnvelope);
  }

  ApiErrorException toException(int status, @Nullable Duration retryAfter) {
    String name = api.annotation().getSimpleName();
    ErrorParts errors = api.errors();
    String code = JsonPaths.text(body, errors.code());
    String message = message();
    return status == TOO_MANY_REQUESTS
        ? new ApiRateLimitException(name, status, code, message, retryAfter)
        : new ApiErrorException(name, status, code, message);
  }

  private @Nullable String message() {
    String message = JsonPaths.text(body, api.errors().message());
    if (message == null) {
      message = JsonPaths.text(body, envelope.message());
    }
    return message != null ? message : JsonPaths.text(body, envelope.data());
  }
}
