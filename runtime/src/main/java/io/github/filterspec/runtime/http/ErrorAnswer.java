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

  private final ApiDefinition api;
  private final EnvelopeDefinition envelope;
  private final JsonNode body;

  /** Creates the answer. The body is a missing node if it is not JSON. */
  ErrorAnswer(ApiDefinition api, EnvelopeDefinition envelope, JsonNode body) {
    this.api = api;
    this.envelope = envelope;
    this.body = body;
  }

  /** Returns the status in the body, or the default if the body has no status. */
  int status(int orElse) {
    int ofEnvelope = JsonPaths.number(body, envelope.status(), orElse);
    return JsonPaths.number(body, api.errors().status(), ofEnvelope);
  }

  CallFailure toFailure(int status, @Nullable Duration retryAfter) {
    String code = text(api.errors().code(), MOST_OF_CODE);
    return CallFailure.error(
        new CallFailure.ErrorReport(api.name(), status, code, message(), retryAfter));
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
