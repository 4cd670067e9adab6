package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The status and the headers of the last answer to a call. If the body of the answer reports a
 * failure, the client also needs the status and the headers to describe the failure. An {@code
 * AnswerHead} is stored as a tag of the OkHttp request.
 */
final class AnswerHead {
  private volatile @Nullable Response answer;
  private volatile boolean compressed;
  private volatile boolean broken;

  /** Stores the status and the headers of an answer in this object. */
  void remember(Response head) {
    answer = head;
  }

  /** Adds the status and the headers of the last answer to a failure. */
  static CallFailure addTo(CallFailure failure, Request request) {
    AnswerHead head = of(request);
    Response answer = head == null ? null : head.answer;
    return answer == null
        ? failure
        : failure.withHead(answer.code(), RetryAfter.in(answer.headers()));
  }

  static @Nullable AnswerHead of(Request request) {
    return request.tag(AnswerHead.class);
  }

  /** Stores the information that the body is compressed by gzip. */
  void compress() {
    compressed = true;
  }

  /** Stores the information that the connection broke while the body was read. */
  void breakConnection() {
    broken = true;
  }

  /**
   * Returns true if the body cannot be read because its compressed data is damaged. Returns false
   * if there is a different cause, such as a broken connection.
   */
  boolean isDamaged() {
    return compressed && !broken;
  }
}
