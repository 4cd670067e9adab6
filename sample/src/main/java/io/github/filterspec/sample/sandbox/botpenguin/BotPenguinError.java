package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.server.ErrorStatus;

/**
 * BotPenguin's errors.
 *
 * <p>Documented are their shape, the statuses 400, 401, 429 and 500, and the code {@code
 * UNAUTHORIZED}; the other codes and statuses are our choice.
 */
final class BotPenguinError {

  private BotPenguinError() {}

  static ObjectNode json(ErrorStatus status, String message) {
    return Envelope.error(name(status), message, status.code());
  }

  private static String name(ErrorStatus status) {
    return status == ErrorStatus.TOO_MANY_REQUESTS ? "RATE_LIMIT_EXCEEDED" : status.name();
  }
}
