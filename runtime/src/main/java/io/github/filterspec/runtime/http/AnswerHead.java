package io.github.filterspec.runtime.http;

import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The head of the last answer to a call. If the client finds a failure in the body, the client
 * needs the head to describe the failure. The head is stored as a tag of the request.
 */
final class AnswerHead {
  private volatile @Nullable Response answer;
  private volatile boolean compressed;
  private volatile boolean broken;

  /** Stores the status and the headers of an answer. */
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

  /** Returns whether a failure to read the body means that the compressed body is damaged. */
  boolean isDamaged() {
    return compressed && !broken;
  }
}
