package io.github.filterspec.runtime.http;

import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The head of the last answer to a call, for failures that are found in the body. It is a tag of
 * the request.
 */
final class AnswerHead {
  private volatile Headers headers = Headers.EMPTY;
  private volatile boolean compressed;
  private volatile boolean broken;

  /** Stores the headers of an answer. */
  void remember(Response answer) {
    headers = answer.headers();
  }

  /** Returns the headers of the last answer, or no headers. */
  static Headers headers(Request request) {
    AnswerHead head = of(request);
    return head == null ? Headers.EMPTY : head.headers;
  }

  static @Nullable AnswerHead of(Request request) {
    return request.tag(AnswerHead.class);
  }

  /** Stores that the body is compressed by gzip. */
  void compress() {
    compressed = true;
  }

  /** Stores that the connection broke while the body was read. */
  void breakConnection() {
    broken = true;
  }

  /** Returns whether a failure to read the body is a failure to decompress it. */
  boolean isDamaged() {
    return compressed && !broken;
  }
}
