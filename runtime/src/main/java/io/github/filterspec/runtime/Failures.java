package io.github.filterspec.runtime;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The conversion of failed calls into exceptions of the type {@code ApiException}. */
final class Failures {
  private Failures() {}

  /** Returns the result of a call, or throws an {@code ApiException} if the call failed. */
  static <T> T translated(@Nullable EndpointDefinition endpoint, Supplier<T> call) {
    try {
      return call.get();
    } catch (CallFailure failure) {
      throw exception(failure, endpoint);
    }
  }

  /** Returns the {@code ApiException} that a client throws for a failed call. */
  static ApiException exception(CallFailure failure, @Nullable EndpointDefinition endpoint) {
    CallDetails details =
        endpoint == null
            ? CallDetails.NONE
            : new CallDetails(
                endpoint.toString(),
                failure.page().orElse(0),
                failure.position(),
                failure.attempts(),
                failure.elapsed(),
                failure.requestId().orElse(null),
                failure.mayHaveBeenReceived());
    Throwable cause = failure.getCause();
    String text = String.valueOf(failure.getMessage());
    return switch (failure.kind()) {
      case CONFIGURATION -> new ApiConfigurationException(text, cause, details);
      case TRANSPORT -> new ApiTransportException(text, cause, details);
      case TIMEOUT -> new ApiTimeoutException(text, cause, details);
      case CANCELLED -> new ApiCancelledException(text, cause, details);
      case ERROR -> error(text, Objects.requireNonNull(failure.error()), details);
      case PROTOCOL -> new ApiProtocolException(text, details);
      case DECODING ->
          new ApiDecodingException(text, cause, Objects.requireNonNull(failure.path()), details);
    };
  }

  private static ApiException error(
      String text, CallFailure.ErrorReport error, CallDetails details) {
    return error.isRateLimit()
        ? new ApiRateLimitException(text, error, details)
        : new ApiErrorException(text, error, details);
  }
}
