package io.github.filterspec.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.ApiCancelledException;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.ApiRateLimitException;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.ApiTransportException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The rules that hold for the exception of every fault. */
final class Rules {
  /** The whole family of exceptions. */
  private static final List<Class<? extends ApiException>> FAMILY =
      List.of(
          ApiCancelledException.class,
          ApiConfigurationException.class,
          ApiDecodingException.class,
          ApiErrorException.class,
          ApiProtocolException.class,
          ApiRateLimitException.class,
          ApiTimeoutException.class,
          ApiTransportException.class);

  /** A message has at most 1 KiB, also if it quotes a body. */
  private static final int LONGEST_TEXT = 1024;

  private static final List<String> SECRETS = List.of(Faults.TOKEN, Faults.FILTER);

  private Rules() {}

  /** Checks that the failure has the kind, and that all rules hold. */
  static <E extends ApiException> E hold(Class<E> kind, Throwable failure) {
    assertThat(failure).isExactlyInstanceOf(kind);
    E exception = kind.cast(failure);
    assertThat(FAMILY).contains(kind);
    hasDetails(exception);
    hasNoSecrets(exception);
    return exception;
  }

  /** Checks that the failure is one of the family, and that all rules hold. */
  static ApiException hold(Throwable failure) {
    assertThat(failure).isInstanceOf(ApiException.class);
    return hold(failure.getClass().asSubclass(ApiException.class), failure);
  }

  private static void hasDetails(ApiException exception) {
    var details = exception.details();
    assertThat(details.endpoint()).isPresent();
    assertThat(details.attempts()).isBetween(0, 10);
    if (details.attempts() > 0) {
      assertThat(details.elapsed()).isPositive();
    }
    assertThat(details.page().isPresent()).isEqualTo(details.position().isPresent());
  }

  /** Searches everything that an application can log. */
  static void hasNoSecrets(ApiException exception) {
    for (String text : texts(exception)) {
      assertThat(text).doesNotContainIgnoringCase(SECRETS.toArray(String[]::new));
    }
    for (Throwable each = exception; each != null; each = each.getCause()) {
      assertThat(String.valueOf(each.getMessage())).hasSizeLessThanOrEqualTo(LONGEST_TEXT);
    }
    if (exception instanceof ApiErrorException error) {
      // an API may repeat the values of a query in its own message, but never the token
      assertThat(error.apiMessage().orElse("")).doesNotContainIgnoringCase(Faults.TOKEN);
      assertThat(error.code().orElse("")).doesNotContainIgnoringCase(Faults.TOKEN);
      assertThat(error.apiMessage().orElse("").getBytes(StandardCharsets.UTF_8))
          .hasSizeLessThanOrEqualTo(LONGEST_TEXT);
    }
  }

  private static List<String> texts(ApiException exception) {
    var details = exception.details();
    List<String> texts = new ArrayList<>();
    StringWriter printed = new StringWriter();
    exception.printStackTrace(new PrintWriter(printed)); // with all causes and suppressed failures
    texts.add(printed.toString());
    texts.add(exception.getLocalizedMessage());
    texts.add(details.toString());
    for (Optional<String> text :
        List.of(details.endpoint(), details.requestId(), details.position())) {
      text.ifPresent(texts::add);
    }
    details.position().map(Rules::decoded).ifPresent(texts::add);
    if (exception instanceof ApiDecodingException decoding) {
      texts.add(decoding.path());
    }
    return texts;
  }

  /** Returns the content of a position, which is not only hidden by its encoding. */
  static String decoded(String position) {
    return new String(Base64.getUrlDecoder().decode(position), StandardCharsets.ISO_8859_1);
  }
}
